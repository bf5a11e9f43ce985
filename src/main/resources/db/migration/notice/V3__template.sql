-- A unit's own Word template for a kind of paper; where there is none, the house's own is used.
create table notice_template (
    unit text not null,
    kind text not null,
    document text not null,
    replaced_by text not null,
    replaced_at timestamptz not null,
    primary key (unit, kind)
);
