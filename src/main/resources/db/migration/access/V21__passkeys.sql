-- Layout prescribed by Spring Security WebAuthn; the name of an entity is the account. Public keys only: nothing here opens anything.
create table user_entities (
    id text primary key,
    name text not null unique,
    display_name text not null
);

create table user_credentials (
    credential_id text primary key,
    user_entity_user_id text not null references user_entities on delete cascade,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports text,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamptz not null,
    last_used timestamptz not null,
    label text not null
);
create index user_credentials_of_entity on user_credentials (user_entity_user_id);

-- A challenge carries its own time and proof; only that it was answered must be remembered, for as long as it would count.
create table spent_challenge (
    challenge bytea primary key,
    spent_at timestamptz not null
);
