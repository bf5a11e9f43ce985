-- What is to be sent, written in the transaction that decides it. Address and text lie sealed and are thrown away once they were handed over or given up.
-- Real time: postmen know no time machine.
create table outbox (
    id bigint primary key,
    channel text not null,
    sealed bytea,
    state text not null default 'waiting' check (state in ('waiting', 'under-way', 'sent', 'refused', 'expired', 'unknown')),
    attempts int not null default 0,
    due_at timestamptz not null,
    not_after timestamptz,
    written_at timestamptz not null,
    changed_at timestamptz not null
) with (fillfactor = 70);
create index outbox_due on outbox (due_at) where state in ('waiting', 'under-way');
create index outbox_ended on outbox (changed_at) where state not in ('waiting', 'under-way');
