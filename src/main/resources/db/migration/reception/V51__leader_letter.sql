-- What the petition office lays before a leader to read, and what came of it.
create table leader_letter (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    leader text not null,                    -- account
    petition text,                           -- number of the petition it was taken from
    proposed text,                           -- id of the unit that the office proposes for it
    state text not null,
    sealed bytea not null,                   -- title and text
    laid_at timestamptz not null,
    laid_by text not null,
    read_at timestamptz,
    ended_at timestamptz,
    ended_by text,
    version int not null
);
create index leader_letter_leader on leader_letter (leader, id);
create index leader_letter_office on leader_letter (office, id);
-- A petition lies before a leader once at a time.
create unique index leader_letter_once on leader_letter (leader, petition) where petition is not null and state in ('laid', 'read');
