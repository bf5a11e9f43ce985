-- How far the petitions of a dissolved unit have passed to its successor. Counts alone: which of them are sealed, or could not pass, is not told here.
create table succession (
    unit text primary key,
    total int not null,
    looked int not null default 0,
    begun_at timestamptz not null,
    finished_at timestamptz
);

-- Of the few that accuse a unit, those that accuse one which was just dissolved.
create index petition_accusing on petition using gin (excluded) where excluded <> '{}';
