-- What somebody has begun to write and will go on with later. The address that opens it is known to that person alone; here stands its hash.
create table unsent (
    id bigint primary key,
    ticket bytea not null unique,
    sealed bytea not null,
    -- network of the device, to bound how much one may lay down in a day
    client text not null,
    -- real time
    begun_at timestamptz not null,
    until timestamptz not null
);
create index unsent_until on unsent (until);
create index unsent_client on unsent (client, begun_at);
