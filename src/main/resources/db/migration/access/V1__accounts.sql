create table account (
    account text primary key,
    password_hash text not null,
    display_name text not null,
    -- ids and codes of the directory are stable text; it answers for successors, so no foreign key
    unit text,
    region text,
    roles text[] not null,
    active boolean not null default true,
    created_at timestamptz not null
);

-- One row for each client and subject, one with subject '*' for the client as a whole.
-- A row older than the window counts as absent and is taken over by the next failure.
create table guess (
    client text not null,
    subject text not null,
    window_start timestamptz not null,
    failures int not null,
    primary key (client, subject)
) with (fillfactor = 70);
create index guess_stale on guess (window_start);

create table reading (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account text not null,
    unit text,
    petition bigint not null,
    number text not null,
    what text not null,
    from_address text
);
create index reading_of_petition on reading (petition, id desc);
create index reading_by_account on reading (account, id desc);

-- The log of readings is evidence: nobody rewrites it.
create function reading_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of readings is append-only';
end $$;
create trigger reading_is_kept before update or delete on reading
    for each row execute function reading_is_kept();
