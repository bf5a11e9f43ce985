-- What was given up when its time in the archive was over. Number, class, place and dates stay for counting; who it was and what was said is gone.
alter table petition add column erased_at timestamptz;
create index petition_to_erase on petition (office, received_at, id) where ended and erased_at is null;

-- Proposed by one, consented to by another. The row stays: it says by what right something is missing.
create table erasure (
    petition bigint primary key references petition,
    region text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    reason bytea not null,                   -- sealed
    consented_by text,
    erased_at timestamptz,
    check ((consented_by is null) = (erased_at is null)),
    check (consented_by <> proposed_by)
);

-- Leaves of the daily seals whose files are gone; the event of the erasure commits to those of its petition.
create table erased_file (
    hash bytea primary key,
    petition bigint not null references petition,
    region text not null
);
create index erased_file_petition on erased_file (petition);

create function erasure_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'what was erased stays on record';
end $$;
create trigger erased_file_append_only before update or delete on erased_file for each row execute function erasure_is_final();
-- its reason may be sealed anew under another key, nothing else of it changes
create trigger erasure_done_is_final before update of petition, region, proposed_by, proposed_at, consented_by, erased_at or delete on erasure
    for each row when (old.erased_at is not null) execute function erasure_is_final();
create trigger petition_stays_erased before update of erased_at on petition for each row when (old.erased_at is not null and new.erased_at is distinct from old.erased_at) execute function erasure_is_final();

-- The one way out for who petitioned and what was noted: with the petition marked as erased in the same transaction.
create function goes_with_its_petition() returns trigger language plpgsql as $$
begin
    if not exists (select from petition where id = old.petition and erased_at is not null) then
        raise exception 'only an erasure takes away from %', tg_table_name;
    end if;
    return old;
end $$;
create trigger petitioner_goes_with_its_petition before delete on petitioner for each row execute function goes_with_its_petition();
create trigger case_note_goes_with_its_petition before delete on case_note for each row execute function goes_with_its_petition();
