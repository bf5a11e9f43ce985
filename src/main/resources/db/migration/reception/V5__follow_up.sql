-- What was promised to a batch on a reception day, and handed to a unit.
create table follow_up (
    id bigint primary key,
    batch bigint not null unique references batch,
    office text not null,
    region text not null,
    leader text not null,                    -- the line of whoever promised it
    answers text not null,                   -- the line of whoever answers for it now
    answers_mark text not null,              -- the same without blanks
    chain text,                              -- the line of whoever watches over it
    chain_mark text,
    chain_account text,
    unit text not null,
    colour text not null,
    handed_on date not null,                 -- day 1
    due date not null,
    state text not null,
    promised bytea,                          -- sealed; null once it was given up
    told bytea,                              -- what the petitioner is told of it, sealed
    settled_on date,                         -- when the unit said that it is done; null again once it is sent back
    reported_by text,
    urged int not null default 0,            -- the last step of attention that somebody was told of
    version int not null,
    check (due >= handed_on)
);
create index follow_up_office on follow_up (office, due, id);
create index follow_up_unit on follow_up (unit, due, id);
create index follow_up_chain on follow_up (chain_account, due, id) where chain_account is not null;
create index follow_up_answers on follow_up (office, answers_mark, due, id);
create index follow_up_day on follow_up (office, handed_on);
create index follow_up_open on follow_up (due, id) where settled_on is null;

-- What was done to it, by whom and when; never edited, but that words are sealed anew or given up.
create table follow_up_change (
    id bigint primary key,
    follow_up bigint not null references follow_up,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    before text,
    after text,
    words bytea                              -- sealed: what was done, why, what the call-back said
);
create index follow_up_change_of on follow_up_change (follow_up, at, id);

create function follow_up_change_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'follow_up_change is append-only';
end $$;
create trigger follow_up_change_append_only before delete or update of id, follow_up, region, at, account, what, before, after on follow_up_change
    for each row execute function follow_up_change_is_final();
create trigger follow_up_change_no_truncate before truncate on follow_up_change
    for each statement execute function follow_up_change_is_final();

-- Open promises that passed from a leader to the successor, by a list that is frozen and signed by both.
create table promises_passed (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    from_leader text not null,
    to_leader text not null,
    passed_at timestamptz not null,
    account text not null,
    items int not null,
    list text not null,                      -- a line for each: number, unit, colour, hand-over, due date, state, part
    fingerprint text not null,               -- SHA-256 of the whole, in hexadecimal
    from_signed date,
    to_signed date
);
create index promises_passed_office on promises_passed (office, id);

create function promises_passed_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'promises_passed is frozen';
end $$;
create trigger promises_passed_frozen before delete or update of id, office, region, from_leader, to_leader, passed_at, account, items, list, fingerprint on promises_passed
    for each row execute function promises_passed_is_final();
create trigger promises_passed_no_truncate before truncate on promises_passed
    for each statement execute function promises_passed_is_final();
