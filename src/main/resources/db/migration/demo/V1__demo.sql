-- How far legal time runs ahead of the machine's clock, in microseconds; no row where nobody ever moved it.
create table demo_clock (
    sole boolean primary key default true check (sole),
    ahead_micros bigint not null
);

-- Loading goes day by day, each day in one transaction with this row, so that a start after a power cut goes on with the next day.
create table demo_world (
    sole boolean primary key default true check (sole),
    told_until date not null
);

-- Which petition each tale of the demo world became.
create table demo_petition (
    tale int primary key,
    number text not null unique
);
