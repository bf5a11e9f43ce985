-- What those who work on a case say among themselves: no act, so it moves no version; kept as it was said.
create table internal_note (
    id bigint primary key,
    petition bigint not null references petition,
    region text not null,
    at timestamptz not null,
    author text not null,
    unit text,
    sealed bytea not null
);
create index internal_note_petition on internal_note (petition, id);
create trigger internal_note_goes_with_its_petition before delete on internal_note for each row execute function goes_with_its_petition();

create function internal_note_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a note stays as it was said';
end $$;
-- it may be sealed anew under another key
create trigger internal_note_is_final before update of id, petition, at, author, unit on internal_note for each row execute function internal_note_is_final();

-- Who was named in a note, to be shown it.
create table mention (
    note bigint not null,
    petition bigint not null references petition,
    region text not null,
    account text not null,
    seen_at timestamptz,
    primary key (account, note)
);
create index mention_unseen on mention (account, petition) where seen_at is null;
create index mention_petition on mention (petition);
