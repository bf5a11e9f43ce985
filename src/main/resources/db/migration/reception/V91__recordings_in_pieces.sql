-- A recording of a conversation that is larger than one upload comes in pieces as well: its size is announced before the first of them, and it is complete once they add up to that.
alter table talk_recording add column announced bigint check (announced is null or announced > 0 and batch is not null);
-- one at a time comes in
create unique index talk_recording_comes on talk_recording (batch) where announced is not null and closed_at is null and ended is null;
create index talk_recording_left on talk_recording (heard_at) where announced is not null and closed_at is null and ended is null;

-- What it is, the first piece tells: empty until then, and final from then on.
drop trigger talk_recording_stays on talk_recording;
create trigger talk_recording_stays before delete or update of id, batch, region, size, account, added_at, consented_at, consent_way, kept_until, announced on talk_recording
    for each row execute function talk_recording_is_final();
create trigger talk_recording_kind_stays before update of media_type on talk_recording
    for each row when (old.media_type <> '' and new.media_type <> old.media_type) execute function talk_recording_is_final();
