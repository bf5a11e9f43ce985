-- Secret addresses under which a calendar or a reader of feeds fetches something for an account without signing in. Of the token only the hash is kept: 256 random bits need no slow hash.
create table feed_token (
    hash bytea primary key,
    account text not null,
    about text not null,                     -- what is fetched; whoever hands it out knows
    made_at timestamptz not null,
    unique (account, about)
);
