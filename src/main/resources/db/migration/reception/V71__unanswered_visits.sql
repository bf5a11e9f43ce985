-- Since when a request waits for an answer: since it was asked, or since the office missed the time it had named.
alter table video_visit add column waits_since timestamptz;
update video_visit set waits_since = asked_at;
alter table video_visit alter column waits_since set not null;
create index video_visit_waits on video_visit (waits_since) where state = 'asked';
