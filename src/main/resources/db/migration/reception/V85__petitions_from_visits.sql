-- The petition of this visit was opened from it, so its number may be shown to whoever shows the visit's code. One that the office linked may be somebody else's.
alter table video_visit add column petition_opened boolean not null default false;
