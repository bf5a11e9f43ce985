-- What petitioners said of the petition office and of the responsible unit (Art 21), as the events tell it: of organisations, never of a person.
create table rating (
    petition bigint not null references petition,
    region_code text not null,
    clock bigint not null,
    subject text not null check (subject in ('office', 'unit')),
    unit text not null,
    value text not null check (value in ('satisfied', 'basically', 'dissatisfied')),
    rated_at timestamptz not null,
    given_on date not null,
    changed_at timestamptz,
    primary key (petition, clock, subject)
);
create index rating_unit on rating (unit, given_on);
