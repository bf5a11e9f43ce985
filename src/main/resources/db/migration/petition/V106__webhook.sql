-- Addresses at which machine clients want to be told of what happens; each remembers how far in the log of events it was told.
create table webhook (
    id bigint primary key,
    client text not null,
    url text not null,
    secret bytea,                            -- sealed; null once it was removed
    at timestamptz not null,
    account text not null,
    told_to xid8 not null,
    removed_at timestamptz,
    removed_by text,
    check ((removed_at is null) = (secret is not null))
);

-- What is to be told and what became of it. Real time, but for the time of the event.
create table webhook_delivery (
    id bigint primary key generated always as identity,
    webhook bigint not null references webhook,
    petition bigint not null references petition,
    region text not null,
    seq int not null,
    type text not null,
    at timestamptz not null,
    version int not null,
    state text not null check (state in ('WAITING', 'UNDER_WAY', 'DELIVERED', 'FAILED')),
    attempts int not null default 0,
    due_at timestamptz not null,
    answered int,
    fault text,
    changed_at timestamptz not null,
    unique (webhook, petition, seq)
) with (fillfactor = 70);
create index webhook_delivery_due on webhook_delivery (webhook, due_at) where state in ('WAITING', 'UNDER_WAY');
create index webhook_delivery_ended on webhook_delivery (changed_at) where state in ('DELIVERED', 'FAILED');
create index webhook_delivery_log on webhook_delivery (webhook, id desc);
