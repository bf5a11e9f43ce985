-- One running clock of one petition. The row keeps the inputs of its derivation, so that a page can say why the date is what it is;
-- a later change of profile or calendar never moves it. fillfactor leaves room for the one update that ends it.
create table deadline (
    id bigint primary key,
    petition bigint not null,
    region text not null,
    term text not null,
    article text not null,
    profile text not null,
    start date not null,
    length int not null,
    day_kind text not null check (day_kind in ('calendar', 'working')),
    due date not null,
    lapses_at timestamptz not null,
    state text not null default 'running' check (state in ('running', 'met', 'missed', 'paused', 'cancelled')),
    duty boolean not null,
    guessed boolean not null default false,
    ended_at timestamptz
) with (fillfactor = 85);

create index deadline_petition on deadline (petition);
-- The sweep reads only what still runs, however long the history grows.
create index deadline_running on deadline (lapses_at) where state = 'running';

-- Calendar years entered by an administrator; each replaces the year of the same number that the product ships.
create table calendar_year (
    year int primary key,
    source text not null,
    entered_by text not null,
    entered_at timestamptz not null
);

create table calendar_day (
    day date primary key,
    year int not null references calendar_year,
    kind text not null check (kind in ('rest', 'worked'))
);
create index calendar_day_year on calendar_day (year);
