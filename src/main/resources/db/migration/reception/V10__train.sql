-- An office's direct train. Whoever gives the next number holds the row.
create table train_desk (
    id bigint generated always as identity primary key,
    office text not null unique,
    region text not null,
    last_trip int not null default 0
);

-- Its cars.
create table train_car (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    name text not null,
    home text not null,                      -- code of the township where it stands
    equipment text[] not null,
    retired boolean not null default false,
    version int not null default 1,
    unique (office, name)
);

-- Who may be sent out with it; the same person stands here once, whatever the roles.
create table train_person (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    name text not null,
    stands_for text not null,                -- unit, line of business or village
    mark text not null,                      -- both, without blanks
    roles text[] not null,
    account text,
    retired boolean not null default false,
    version int not null default 1,
    unique (office, mark)
);
create unique index train_person_account on train_person (office, account) where account is not null;

-- A call, and the trip that came of it.
create table train_trip (
    id bigint primary key,
    desk bigint not null references train_desk,
    office text not null,
    region text not null,
    seq int not null,
    state text not null,
    way text not null,
    place text,                              -- code of the village or street
    accusation boolean not null,             -- it accuses somebody: the chain alone may know of it
    petition text,
    car bigint references train_car,
    code bytea not null,                     -- told to whoever called
    receipt_code bytea,                      -- printed on the receipt
    sealed bytea,                            -- who called, where to, and what about; null once it was given up
    first_asked text not null,               -- account of whoever took the call
    called_at timestamptz not null,
    dispatched_at timestamptz,
    en_route_at timestamptz,
    arrived_at timestamptz,
    ended_at timestamptz,
    rating text,
    version int not null default 1,
    unique (desk, seq),
    check (state in ('called', 'called-off', 'diverted') or car is not null)
);
create index train_trip_office on train_trip (office, seq desc);
create index train_trip_open on train_trip (office, called_at) where state in ('called', 'dispatched', 'en-route', 'on-site');
create index train_trip_called on train_trip (office, called_at);
-- A car is on one trip at a time, whoever sends it.
create unique index train_car_out on train_trip (car) where state in ('dispatched', 'en-route', 'on-site');

-- Who was sent out, as it was then.
create table train_team (
    trip bigint not null references train_trip,
    person bigint not null references train_person,
    region text not null,
    role text not null,
    name text not null,
    stands_for text not null,
    account text,
    primary key (trip, person)
);
create unique index train_team_fixed on train_team (trip, role) where role not in ('liaison', 'other');
create index train_team_account on train_team (account, trip) where account is not null;
create index train_team_person on train_team (person, trip);

-- What the team pressed and wrote, each once however often it is sent; never edited, but that words are sealed anew or given up.
create table train_press (
    id bigint primary key,
    trip bigint not null references train_trip,
    region text not null,
    key text not null,
    what text not null,
    told_at timestamptz,                     -- as the phone says
    pressed_at timestamptz not null,         -- the same, within what can be
    plausible boolean not null,
    received_at timestamptz not null,
    account text not null,
    counted boolean not null,                -- it moved the trip; else somebody of the team had said so before
    sealed bytea,
    unique (trip, key)
);
create index train_press_of on train_press (trip, id);

create function train_press_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'train_press is append-only';
end $$;
create trigger train_press_append_only before delete or update of id, trip, region, key, what, told_at, pressed_at, plausible, received_at, account, counted on train_press
    for each row execute function train_press_is_final();
create trigger train_press_no_truncate before truncate on train_press
    for each statement execute function train_press_is_final();

-- What the office did, and why.
create table train_change (
    id bigint primary key,
    trip bigint not null references train_trip,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    why bytea                                -- sealed, for a reason may name somebody
);
create index train_change_of on train_change (trip, id);

create function train_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'train_change is append-only';
end $$;
create trigger train_change_append_only before delete or update of id, trip, region, at, account, what on train_change
    for each row execute function train_change_is_final();
create trigger train_change_no_truncate before truncate on train_change
    for each statement execute function train_change_is_final();
