-- A second factor of somebody who signs in with a password. The newest step that was used is kept, so that a code counts once on all nodes.
create table account_factor (
    id bigint generated always as identity primary key,
    account text not null unique,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create table recovery_code (
    account text not null references account_factor (account) on delete cascade,
    hash bytea not null,
    used_at timestamptz,
    primary key (account, hash)
);
