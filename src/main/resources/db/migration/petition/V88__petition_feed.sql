-- The address of a feed that tells a petitioner that something happened. Of the token only the hash is kept: 256 random bits need no key.
create table petition_feed (
    petition bigint primary key references petition,
    region_code text not null,
    token_hash text not null unique,
    made_at timestamptz not null
);
