-- A recording of a call stands in the same book as one of a conversation. It belongs to a video visit, and comes in pieces while the call goes on.
alter table talk_recording alter column batch drop not null;
alter table talk_recording add column visit bigint references video_visit;
alter table talk_recording add column closed_at timestamptz;     -- of a call: when nothing more was to come
alter table talk_recording add column heard_at timestamptz;      -- of a call: when the last piece came; real time
alter table talk_recording add check (num_nonnulls(batch, visit) = 1);
create index talk_recording_visit on talk_recording (visit, id) where visit is not null;
-- one browser records at a time
create unique index talk_recording_runs on talk_recording (visit) where visit is not null and closed_at is null and ended is null;
create trigger talk_recording_visit_stays before update of visit on talk_recording for each row execute function talk_recording_is_final();

create table recording_piece (
    recording bigint not null references talk_recording,
    part int not null check (part >= 0),
    region text not null,
    document text not null,
    size bigint not null,
    primary key (recording, part)
);
create unique index recording_piece_document on recording_piece (document);

-- Since when whoever asked consents to a recording; empty: nothing is recorded.
alter table video_visit add column consented_at timestamptz;
