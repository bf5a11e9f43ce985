-- What was written down while the hall had no network, and handed in later; each once for good, by the identifier that the device gave it.
create table hall_entry (
    entry uuid primary key,
    id bigint generated always as identity unique,
    reception bigint not null references reception,
    region text not null,
    account text not null,                   -- who handed it in
    kind text not null,
    written_at timestamptz not null,         -- as the device tells it, by the time of the house that it was told
    received_at timestamptz not null,
    accusation boolean not null,             -- the chain alone may know of it
    sealed bytea,                            -- as it was written, whole; null once it was given up
    arrival uuid,                            -- the arrival that it goes with
    paper text,                              -- the slip of paper that it goes with
    outcome text not null,
    reason text,                             -- why it needed a decision
    batch bigint references batch,
    decided_by text,
    decided_at timestamptz,
    decided_why bytea
);
create index hall_entry_open on hall_entry (reception, id) where outcome = 'open';
create index hall_entry_batch on hall_entry (batch) where batch is not null;

create function hall_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'what was handed in stays as it was written';
end $$;
create trigger hall_entry_stays before delete or update of entry, id, reception, region, account, kind, written_at, received_at, arrival, paper on hall_entry
    for each row execute function hall_entry_is_final();
create trigger hall_entry_no_truncate before truncate on hall_entry
    for each statement execute function hall_entry_is_final();

-- Devices that keep the page for times without network, and what they said last.
create table hall_device (
    reception bigint not null references reception,
    device uuid not null,
    region text not null,
    account text not null,
    seen_at timestamptz not null,
    waiting int not null check (waiting >= 0),
    done boolean not null,                   -- put away: nothing more will come from it
    primary key (reception, device)
);

-- The number on a slip of paper, handed out while the house could give none.
alter table batch add column paper text;
create index batch_paper on batch (reception, paper) where paper is not null;

-- When the house got what was written without network; null: it was written in the house.
alter table talk add column taken_at timestamptz;
alter table batch_change add column taken_at timestamptz;
drop trigger batch_change_append_only on batch_change;
create trigger batch_change_append_only before delete or update of id, batch, region, at, account, what, before, after, taken_at on batch_change
    for each row execute function batch_change_is_final();

-- What was added to a record; the record itself is never changed.
create table talk_supplement (
    id bigint generated always as identity primary key,
    batch bigint not null references batch,
    region text not null,
    room int not null,
    recorder text not null,
    written_at timestamptz not null,
    added_at timestamptz not null,
    added_by text not null,
    sealed bytea                             -- what was said, what was answered, and the signature
);
create index talk_supplement_of on talk_supplement (batch, id);
create function talk_supplement_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'talk_supplement is append-only';
end $$;
create trigger talk_supplement_append_only before delete or update of id, batch, region, room, recorder, written_at, added_at, added_by on talk_supplement
    for each row execute function talk_supplement_is_final();
create trigger talk_supplement_no_truncate before truncate on talk_supplement
    for each statement execute function talk_supplement_is_final();
