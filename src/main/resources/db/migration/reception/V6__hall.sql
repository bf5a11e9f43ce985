-- The last queue number of a day; whoever gives the next holds the row.
alter table reception add column last_queue int not null default 0;
-- Since when nobody is received any more, and by whom it was closed.
alter table reception add column closed_at timestamptz;

-- Where people are received on a day.
create table reception_room (
    id bigint generated always as identity primary key,
    reception bigint not null references reception,
    region text not null,
    number int not null check (number > 0),
    topic text not null,
    leaders text[] not null,                 -- those of the day who sit there
    first boolean not null,                  -- of the highest leader: takes those who were chosen
    version int not null,
    unique (reception, number)
);

-- At most one batch is called to a room at a time, whichever node calls it.
create unique index batch_in_room on batch (reception, room) where state = 'called';
create index batch_queue on batch (reception, room, queue) where state = 'arrived';

-- A conversation with a batch, written down by whoever kept the record in the name of those who received it.
create table talk (
    batch bigint primary key references batch,
    reception bigint not null references reception,
    region text not null,
    room int not null,
    result text not null,
    leaders text[] not null,
    recorder text not null,
    sealed bytea,                            -- what was said, what was answered, and the signature
    recorded_at timestamptz not null,
    rating text,
    rated_at timestamptz,
    rated_why bytea
);
create index talk_reception on talk (reception);
