-- A reminder of one's own on a day, nobody else's to see.
create table own_reminder (
    petition bigint not null references petition,
    region text not null,
    account text not null,
    day date not null,                       -- legal, +08:00
    about bytea,                             -- sealed
    primary key (petition, account)
);
create index own_reminder_day on own_reminder (account, day);

-- A form that somebody has begun, as far as it was typed: the writer's own until the act is taken.
create table kept_form (
    petition bigint not null references petition,
    region text not null,
    account text not null,
    act text not null,
    at timestamptz not null,                 -- real time
    sealed bytea not null,
    primary key (petition, account, act)
);

-- Who has a form of a case open, real time: a sign for colleagues, no lock.
create table editing (
    petition bigint not null references petition,
    region text not null,
    account text not null,
    act text not null,
    at timestamptz not null,
    primary key (petition, account)
);
