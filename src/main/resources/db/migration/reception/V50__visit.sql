-- What was heard on a round through a village: nobody's name, kept for a year.
create table visit_note (
    id bigint primary key,
    key uuid not null unique,                -- made where it was written; sent twice, it is one note
    region text not null,                    -- a town or a village
    account text not null,
    heard_on date not null,
    category text,
    sealed bytea not null,
    written_at timestamptz not null
);
create index visit_note_region on visit_note (region, heard_on desc, id desc);
create index visit_note_account on visit_note (account, id desc);
create index visit_note_age on visit_note (heard_on);

-- What is known of a place under a heading of its ledger; the last entry stands, the earlier ones say what stood before.
create table place_entry (
    id bigint primary key,
    region text not null,
    heading text not null,
    account text not null,
    written_at timestamptz not null,
    sealed bytea not null
);
create index place_entry_last on place_entry (region, heading, id desc);

create index batch_place on batch (place) where place is not null;

create function place_entry_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'place_entry is append-only';
end $$;
create trigger place_entry_append_only before delete or update of id, region, heading, account, written_at on place_entry
    for each row execute function place_entry_is_final();
create trigger place_entry_no_truncate before truncate on place_entry
    for each statement execute function place_entry_is_final();
