-- How an office's leaders receive people, where it differs from its level.
create table duty_rule (
    office text primary key,
    region text not null,
    every text not null,
    daily boolean not null,
    day_of_month int check (day_of_month between 1 and 28),
    version int not null
);

-- Who receives people on its behalf; nobody is removed, so that past years can be read.
create table duty_leader (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    post text not null,
    name text not null,
    since date not null,
    until date
);
create index duty_leader_office on duty_leader (office, id);

create table duty_absence (
    id bigint generated always as identity primary key,
    leader bigint not null references duty_leader,
    region text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    why text not null
);
create index duty_absence_leader on duty_absence (leader);

-- A day on which a leader is to receive people. Whether it was kept is read from the reception days.
create table duty (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    leader bigint not null references duty_leader,
    day date not null,
    version int not null,
    unique (leader, day)
);
create index duty_office on duty (office, day);

-- What was done to any of it, by whom and why; never edited.
create table duty_change (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    about text,
    before text,
    after text,
    why text
);
create index duty_change_office on duty_change (office, id);

create function duty_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'duty_change is append-only';
end $$;
create trigger duty_change_append_only before update or delete on duty_change
    for each row execute function duty_change_is_final();
create trigger duty_change_no_truncate before truncate on duty_change
    for each statement execute function duty_change_is_final();
