-- The departments that sit in a room with its leaders.
alter table reception_room add column units text[] not null default '{}';

-- A recording of a conversation, kept only with consent and for a time.
create table talk_recording (
    id bigint generated always as identity primary key,
    batch bigint not null references batch,
    region text not null,
    document text,                           -- null once it was given up
    media_type text not null,
    size bigint not null,
    account text not null,
    added_at timestamptz not null,
    consented_at timestamptz not null,
    consent_way text not null,
    sealed bytea,                            -- who consented
    kept_until date not null,
    ended text,                              -- withdrawn, or over
    ended_at timestamptz,
    ended_by text,
    check ((ended is null) = (ended_at is null)),
    check (ended is null or document is null)
);
create index talk_recording_of on talk_recording (batch, id);
create index talk_recording_due on talk_recording (kept_until) where ended is null;
create unique index talk_recording_document on talk_recording (document) where document is not null;
create function talk_recording_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a recording is given up, not changed';
end $$;
create trigger talk_recording_stays before delete or update of id, batch, region, media_type, size, account, added_at, consented_at, consent_way, kept_until on talk_recording
    for each row execute function talk_recording_is_final();
