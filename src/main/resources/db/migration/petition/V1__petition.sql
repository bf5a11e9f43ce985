-- One petition: its present state, and the head of its event chain.
create table petition (
    id bigint primary key,
    number text not null unique,
    region text not null,                    -- place of the problem
    office text not null,                    -- petition office that received it and routes it
    holder text not null,                    -- unit whose move it is
    holder_since timestamptz not null,
    handler text,                            -- account that accepted it
    status text not null,
    class text,
    channel text not null,
    category text,
    place text,
    title text not null,
    claim text not null,
    facts text not null,
    reasons text,
    persons int not null,
    classified boolean not null,
    contactable boolean not null,
    sealed boolean not null,
    excluded text[] not null,                -- accused units: never shown to them nor to what is under them
    accused_settled boolean not null,        -- an accusation goes nowhere before it is known whom it accuses
    electronic_delivery boolean not null,
    publish_consent boolean not null,
    read_back boolean not null,
    route text,
    assigned_by text,
    supported boolean not null default false,
    profile text not null,                   -- the law it began under
    received_at timestamptz not null,
    accepted_on date,
    issued_on date,
    historical boolean not null,
    source text unique,                      -- id at the place it was imported from
    query_code bytea not null,
    version int not null,
    next_term text,
    next_due date,
    head_seq int not null,
    head_hash bytea not null
) with (fillfactor = 85);

-- Pages are keyed by (due or never, id); the indexes carry the same expression.
create index petition_inbox on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where status not in ('CLOSED', 'WITHDRAWN');
create index petition_office on petition (office, (coalesce(next_due, date '9999-12-31')), id) where status not in ('CLOSED', 'WITHDRAWN');
create index petition_region on petition (region, id);

-- Personal data, sealed. The hashes serve exact look-up only.
create table petitioner (
    petition bigint primary key references petition,
    region text not null,
    sealed bytea not null,
    name_masked text,
    name_hash bytea,
    phone_hash bytea,
    id_hash bytea
);
create index petitioner_phone on petitioner (phone_hash) where phone_hash is not null;
create index petitioner_identity on petitioner (id_hash) where id_hash is not null;

-- The log: appended, never edited. body is the canonical form (RFC 8785) over which the chain runs; the other columns repeat it for queries.
create table petition_event (
    petition bigint not null references petition,
    seq int not null,
    region text not null,
    type text not null,
    at timestamptz not null,
    body bytea not null,
    hash bytea not null,
    xid xid8 not null default pg_current_xact_id(),
    primary key (petition, seq)
);
create index petition_event_feed on petition_event (xid, petition, seq);

create function petition_event_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'petition_event is append-only';
end $$;
create trigger petition_event_append_only before update or delete on petition_event
    for each row execute function petition_event_is_final();
create trigger petition_event_no_truncate before truncate on petition_event
    for each statement execute function petition_event_is_final();

-- What was said, found and drafted in a case. The event holds a salted commitment to it, the text stays here, sealed.
create table case_note (
    id bigint primary key,
    petition bigint not null references petition,
    region text not null,
    seq int not null,                        -- the event it belongs to
    kind text not null,
    at timestamptz not null,
    author text not null,
    unit text,
    sealed bytea not null
);
create index case_note_petition on case_note (petition, id);

create table draft (
    petition bigint not null references petition,
    region text not null,
    kind text not null,
    state text not null check (state in ('open', 'submitted', 'returned', 'signed')),
    author text not null,
    at timestamptz not null,
    sealed bytea not null,
    primary key (petition, kind)
);

-- Files that a unit put into the case (evidence, investigation): the petitioner neither sees nor fetches them.
create table unit_paper (
    document text primary key,
    petition bigint not null references petition,
    region text not null
);
create index unit_paper_petition on unit_paper (petition);
