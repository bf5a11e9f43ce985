-- A day on which leaders receive people, from the first plan on.
create table reception (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    day date not null,
    begins time not null,
    ends time not null,
    leaders text[] not null,                 -- post and name, as they are announced
    topics text,
    register_from date not null,
    register_to date not null,
    register_how text not null,
    place text,
    rooms text[] not null,                   -- room and topic, as they are announced
    version int not null,
    announced_at timestamptz,
    detailed_at timestamptz,
    cancelled_at timestamptz,
    cancelled_why text,
    changed_at timestamptz not null
);
create index reception_office on reception (office, id);
create index reception_public on reception (day, id) where announced_at is not null;

-- What was done to it, by whom and why; never edited.
create table reception_change (
    id bigint generated always as identity primary key,
    reception bigint not null references reception,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    before text,
    after text,
    why text,
    public boolean not null                  -- it was announced by then
);
create index reception_change_of on reception_change (reception, id);

create function reception_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'reception_change is append-only';
end $$;
create trigger reception_change_append_only before update or delete on reception_change
    for each row execute function reception_change_is_final();
create trigger reception_change_no_truncate before truncate on reception_change
    for each statement execute function reception_change_is_final();
