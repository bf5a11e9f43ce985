-- What was told, when and under which number. The facts are sealed: they hold names and the petitioner's words.
create table notice (
    id bigint primary key,
    petition bigint not null,
    kind text not null,
    unit text not null,
    number text not null,
    facts bytea not null,
    issued_at timestamptz not null,
    -- both null until the paper is made on first view; never changed after
    document text,
    fingerprint text,
    unique (unit, kind, number)
);
create index notice_petition on notice (petition, issued_at);

-- Gapless numbers: the row stays locked until the taker commits. Sealed matters count apart, so that a gap tells nothing.
create table notice_number (
    unit text not null,
    kind text not null,
    year int not null,
    sealed boolean not null,
    last int not null,
    primary key (unit, kind, year, sealed)
);
