-- How many batches can be received on the day; null: as many as come.
alter table reception add column capacity int check (capacity > 0);
-- The last number handed out to a batch. Whoever hands out the next holds the row, so that capacity is kept by two at once.
alter table reception add column last_batch int not null default 0;

-- People who come to a reception day with one matter.
create table batch (
    id bigint primary key,
    reception bigint not null references reception,
    region text not null,
    office text not null,
    seq int not null,
    state text not null,
    way text not null,
    persons int not null check (persons > 0),
    place text,                              -- code of the village or street the matter is about
    category text,
    accusation boolean not null,             -- it accuses somebody, or goes with a sealed petition: the chain alone may know of it
    petition text,
    code bytea not null,
    phone bytea,
    id_number bytea,
    sealed bytea,                            -- who comes, and what about; null once it was given up
    room int,                                -- number of the room it goes to
    chosen boolean not null default false,   -- for the highest leader of the day
    queue int,                               -- in which order it came
    arrived_at timestamptz,
    called_at timestamptz,
    ended_at timestamptz,
    result text,
    registered_at timestamptz not null,
    version int not null,
    unique (reception, seq),
    unique (reception, queue)
);
create index batch_office on batch (office, id);
create index batch_waiting on batch (reception, seq) where state = 'waiting';
create index batch_phone on batch (reception, phone);
create index batch_id_number on batch (reception, id_number);
create index batch_called on batch (reception, room, called_at desc) where called_at is not null;

-- What was done to it, by whom and why; never edited, but that reasons are sealed anew or given up.
create table batch_change (
    id bigint generated always as identity primary key,
    batch bigint not null references batch,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    before text,
    after text,
    why bytea                                -- sealed, for a reason may name somebody
);
create index batch_change_of on batch_change (batch, id);

create function batch_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'batch_change is append-only';
end $$;
create trigger batch_change_append_only before delete or update of id, batch, region, at, account, what, before, after on batch_change
    for each row execute function batch_change_is_final();
create trigger batch_change_no_truncate before truncate on batch_change
    for each statement execute function batch_change_is_final();

-- What has been told of the day to those who registered: the last change that they know of.
alter table batch add column told bigint not null default 0;
