-- Texts that a unit keeps for its replies; they belong to the unit and are about no petition.
create table reply_text (
    id bigint generated always as identity primary key,
    unit text not null,
    name text not null,
    category text,                           -- for matters of this category and what is below it; none: of every one
    status text,                             -- for cases that stand there; none: everywhere
    body text not null,
    changed_by text not null,
    changed_at timestamptz not null,         -- legal time
    unique (unit, name)
);
