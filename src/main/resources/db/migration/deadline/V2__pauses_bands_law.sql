-- Several organs may owe one of the same term (Art 24); a clock may stand still (Art 36) or be counted anew; people are warned by the share used.
alter table deadline
    add column owed_by text,
    add column points date[] not null default '{}',      -- first days of notice, warning and severe
    add column warned int not null default 0,            -- how many of the points have been told
    add column warn_at timestamptz,                      -- when the next point is told; null where none is left, and for a right, of which nobody is warned
    add column xid xid8;                                 -- the transaction that started it also wrote the event that did
alter table deadline alter column xid set default pg_current_xact_id();

-- The sweep reads only what has a point to come.
create index deadline_to_warn on deadline (warn_at) where state = 'running' and warn_at is not null;

-- Days not counted: from the first left out up to, but without, the day on which the count goes on.
create table deadline_pause (
    deadline bigint not null references deadline on delete cascade,
    from_day date not null,
    to_day date,
    xid xid8 not null default pg_current_xact_id(),
    resumed_xid xid8,
    primary key (deadline, from_day),
    check (to_day >= from_day)
);
create unique index deadline_pause_open on deadline_pause (deadline) where to_day is null;

-- What a date was before somebody moved it. Appended only; who did it and why stands in the event of the same transaction.
create table deadline_change (
    deadline bigint not null references deadline on delete cascade,
    at timestamptz not null,
    by text not null check (by in ('resumption', 'recomputation')),
    profile_before text not null,
    profile_after text not null,
    due_before date not null,
    due_after date not null,
    xid xid8 not null default pg_current_xact_id()
);
create index deadline_change_deadline on deadline_change (deadline, at);

-- Which law counts where, for petitions received from a day on. Appended only; for one region and day the latest entry counts.
create table law_in_force (
    id bigint generated always as identity primary key,
    region text not null,
    profile text not null,
    valid_from date not null,
    entered_by text not null,
    entered_at timestamptz not null,
    reason text not null
);
