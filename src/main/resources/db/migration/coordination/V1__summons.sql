-- Departments called to one place: by a window for a joint reception, or by a village or street that needs them.
create table summons (
    id bigint primary key,
    kind text not null,
    unit text not null,                      -- who calls
    region text not null,
    account text not null,
    ticket text,                             -- for whom, where a window calls: number of the ticket
    petition text,
    called_at timestamptz not null,
    due timestamptz not null,                -- by when they are to be there
    state text not null,
    result text,
    ended_at timestamptz,
    about bytea,                             -- what it is about and where, sealed; null once it was given up
    conclusion bytea                         -- or why it was called off, sealed
);
create index summons_unit on summons (unit, id);
create index summons_account on summons (account, id);
create index summons_petition on summons (petition) where petition is not null;
create index summons_called on summons (unit, called_at);

-- Each department that was called: when it came, and what it answered.
create table summoned (
    id bigint primary key,
    summons bigint not null references summons,
    unit text not null,
    called_at timestamptz not null,
    arrived_at timestamptz,
    arrival_by text,                         -- the account that noted it
    who bytea,                               -- who came, sealed
    answered_at timestamptz,
    answered_by text,
    answer bytea,                            -- sealed
    unique (summons, unit)
);
create index summoned_unit on summoned (unit, summons);
create index summoned_open on summoned (unit, summons) where answered_at is null;

-- What was done, by whom and when; never edited, but that words are sealed anew or given up.
create table summons_step (
    id bigint primary key,
    summons bigint not null references summons,
    region text not null,
    at timestamptz not null,
    account text not null,
    unit text,                               -- the department it is about
    what text not null,
    words bytea
);
create index summons_step_of on summons_step (summons, at, id);

create function summons_step_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'summons_step is append-only';
end $$;
create trigger summons_step_append_only before delete or update of id, summons, region, at, account, unit, what on summons_step
    for each row execute function summons_step_is_final();
create trigger summons_step_no_truncate before truncate on summons_step
    for each statement execute function summons_step_is_final();
