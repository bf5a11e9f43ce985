-- A repeated POST gets the first answer again. Key and caller are hashed, the answer is sealed; kept for 24 hours of real time.
create table idempotency (
    key bytea primary key,
    body bytea not null,
    answer bytea,
    at timestamptz not null
);
create index idempotency_age on idempotency (at);
