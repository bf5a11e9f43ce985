-- Years of what is kept beside petitions, proposed by one and consented to by another; a row that is done stays.
create table given_up_year (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    year int not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    reason bytea not null,                   -- sealed
    consented_by text,
    consented_at timestamptz,
    done_at timestamptz,
    things int not null default 0,
    check (consented_by <> proposed_by)
);
create unique index given_up_year_open on given_up_year (office, year) where done_at is null;
