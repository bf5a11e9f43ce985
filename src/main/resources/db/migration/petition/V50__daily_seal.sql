-- The daily seal: a signed statement about everything that was committed since the seal before. The statement is kept as the bytes that were signed.
create table daily_seal (
    number int primary key,
    day date not null,                       -- real time, +08:00
    statement bytea not null,
    signature bytea not null,
    public_key bytea not null,
    cluster bigint not null,                 -- transaction ids mean something in the cluster that gave them, and in no other
    upto xid8 not null,                      -- in that cluster, everything below is in this seal or in one before
    made_at timestamptz not null
);

-- What each seal holds: hashes of events and of files, in the order of their bytes the leaves of its tree. They tell nothing else.
create table sealed_hash (
    seal int not null,
    hash bytea not null,
    event boolean not null,                  -- else a file
    primary key (seal, hash)
);
create unique index sealed_hash_once on sealed_hash (hash);

-- The tree above each 256 leaves, so that a path costs no reading of a whole day.
create table sealed_part (
    seal int not null,
    first bytea not null,                    -- the lowest leaf of the part
    node bytea not null,
    primary key (seal, first)
);

create function seal_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'seals are append-only';
end $$;
create trigger daily_seal_append_only before update or delete on daily_seal for each row execute function seal_is_final();
create trigger sealed_hash_append_only before update or delete on sealed_hash for each row execute function seal_is_final();
create trigger sealed_part_append_only before update or delete on sealed_part for each row execute function seal_is_final();
create trigger daily_seal_no_truncate before truncate on daily_seal for each statement execute function seal_is_final();
create trigger sealed_hash_no_truncate before truncate on sealed_hash for each statement execute function seal_is_final();
create trigger sealed_part_no_truncate before truncate on sealed_part for each statement execute function seal_is_final();

-- What the nightly look found broken, until it is whole again.
create table broken_chain (
    petition bigint primary key references petition,
    seq int not null,
    flaw text not null,
    found_at timestamptz not null
);
create table chain_look (
    only_one boolean primary key check (only_one),
    looked_at timestamptz not null,          -- real time
    petitions int not null
);
