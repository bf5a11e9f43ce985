-- For which region this house was set up, and by which petition office it is run. One row at most.
create table installation (
    only_one boolean primary key default true check (only_one),
    region text not null,
    office text not null,
    at timestamptz not null
);
