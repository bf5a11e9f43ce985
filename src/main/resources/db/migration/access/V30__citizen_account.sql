-- One row for each time somebody asked for a code. Ticket and code only as hashes, the contact sealed; gone after a day.
create table one_time_code (
    ticket bytea primary key,
    contact_hash bytea not null,
    contact bytea not null,
    code bytea not null,
    sent boolean not null,
    tries int not null default 0,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index one_time_code_of_contact on one_time_code (contact_hash, asked_at);
create index one_time_code_by_age on one_time_code (asked_at);

-- An account of a citizen. Which petitions it holds lies in one sealed value of rounded length: neither a join nor a count tells who petitions how often.
create table citizen_account (
    id bigint primary key,
    contact_hash bytea not null unique,
    contact bytea not null,
    matters bytea,
    phone boolean not null,
    seen_at timestamptz not null
);

create table citizen_session (
    id bigint primary key,
    token bytea not null unique,
    account bigint not null references citizen_account on delete cascade,
    device text not null,
    opened_at timestamptz not null,
    seen_at timestamptz not null
) with (fillfactor = 70);
create index citizen_session_of_account on citizen_session (account, opened_at);
create index citizen_session_by_age on citizen_session (seen_at);
