-- A one-stop centre: a place with windows of departments, and windows that take everything.
create table centre (
    id bigint generated always as identity primary key,
    office text not null,                    -- the unit that keeps it
    region text not null,
    name text not null,
    place text not null,
    hours text not null,
    kiosk bytea,                             -- hash of what the address of the tablet at its door ends in
    version int not null
);
create index centre_office on centre (office, id);

create table centre_window (
    id bigint generated always as identity primary key,
    centre bigint not null references centre,
    region text not null,
    number int not null check (number > 0),
    line text not null,                      -- whose numbers it takes; any: everybody's
    unit text,                               -- the department that sits there; null: the office that keeps the centre
    title text not null,
    opened boolean not null default false,
    seated text,                             -- the account that sits there
    ended_on date,                           -- since when it is closed for good
    version int not null,
    unique (centre, number)
);
create index centre_window_unit on centre_window (unit);

-- The last number of a line on a day; whoever gives the next holds the row.
create table centre_counter (
    centre bigint not null references centre,
    day date not null,
    line text not null,
    last int not null,
    primary key (centre, day, line)
);

-- Days that were closed: no number is given any more.
create table centre_day (
    centre bigint not null references centre,
    day date not null,
    region text not null,
    closed_at timestamptz not null,
    account text not null,
    primary key (centre, day)
);

-- A place in the queue of a day. It says nothing of who holds it, nor of what it is about.
create table centre_ticket (
    id bigint generated always as identity primary key,
    centre bigint not null references centre,
    region text not null,
    day date not null,
    line text not null,
    number int not null,
    state text not null,
    wanted int,                              -- the one window that may call it
    at_window int,
    issued_at timestamptz not null,
    called_at timestamptz,
    ended_at timestamptz,
    result text,
    petition text,
    summons bigint,
    following bigint references centre_ticket, -- the number that took its place
    unique (centre, day, line, number)
);
-- At most one is called to a window at a time, whichever node calls it.
create unique index centre_ticket_at_window on centre_ticket (centre, at_window) where state = 'called';
create index centre_ticket_waiting on centre_ticket (centre, issued_at, id) where state in ('waiting', 'called');
create index centre_ticket_day on centre_ticket (centre, day, ended_at) where ended_at is not null;

-- What was done to a ticket, by whom; never edited.
create table centre_ticket_change (
    id bigint generated always as identity primary key,
    ticket bigint not null references centre_ticket,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    at_window int
);
create index centre_ticket_change_of on centre_ticket_change (ticket, id);

create function centre_ticket_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'centre_ticket_change is append-only';
end $$;
create trigger centre_ticket_change_append_only before delete or update on centre_ticket_change
    for each row execute function centre_ticket_change_is_final();
create trigger centre_ticket_change_no_truncate before truncate on centre_ticket_change
    for each statement execute function centre_ticket_change_is_final();
