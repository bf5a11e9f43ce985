-- One row for each file handed in or made; rows may share the bytes under files/ab/<sha256>.
create table document (
    id text primary key,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    -- null until a petition takes the file up
    petition bigint,
    -- papers of the house are never swept and do not count among a petition's attachments
    made_by_house boolean not null,
    -- legal time, as shown
    stored_at timestamptz not null,
    -- real time: the demo's time machine must not age uploads that are still being attached
    arrived_at timestamptz not null
);
-- "does anybody else still need these bytes?"
create index document_sha256 on document (sha256);
create index document_petition on document (petition) where petition is not null;
-- the sweep looks at nothing else
create index document_unattached on document (arrived_at) where petition is null and not made_by_house;
