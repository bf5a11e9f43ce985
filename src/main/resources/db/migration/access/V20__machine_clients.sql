-- Programs that act for a unit. Of the token only the hash of its secret is kept: 256 random bits need no slow hash.
create table machine_client (
    id text primary key,
    seq bigint generated always as identity unique,
    name text not null,
    purpose text not null,
    unit text not null,
    region text,
    scopes text[] not null,
    -- networks it may call from; empty: from anywhere
    networks text[] not null,
    secret_hash bytea not null,
    registered_at timestamptz not null,
    registered_by text not null,
    expires_at timestamptz not null,
    -- to the hour, so that a busy client does not write with every call
    used_at timestamptz,
    revoked_at timestamptz,
    revoked_by text
);

-- A program does not sign in with a password like a person any more.
update account set active = false where 'machine' = any (roles);
delete from spring_session where principal_name in (select account from account where 'machine' = any (roles));
