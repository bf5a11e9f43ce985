-- A change of the law in force takes two: one proposes, another activates. Decided once, never deleted.
create table law_proposal (
    id bigint generated always as identity primary key,
    region text not null,
    profile text not null,
    valid_from date not null,
    reason text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACTIVATED', 'WITHDRAWN')),
    decided_by text,
    decided_at timestamptz,
    check (state <> 'ACTIVATED' or decided_by <> proposed_by)
);
