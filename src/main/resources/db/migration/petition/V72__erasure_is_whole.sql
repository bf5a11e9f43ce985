-- What an erasure leaves behind elsewhere goes too: why somebody was seen in full, from where a petitioner asked, who of the accused had seen it, and the entry in citizens' lists.
create or replace function reading_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.what like '%: %' and old.reason is null and new.reason is not null and new.what = split_part(old.what, ': ', 1)
                and (to_jsonb(new) - 'what' - 'reason') = (to_jsonb(old) - 'what' - 'reason') then
            return new;
        end if;
        if (old.reason is null) = (new.reason is null) and (old.words is null) = (new.words is null) and (old.words_hash is null) = (new.words_hash is null)
                and (to_jsonb(new) - 'reason' - 'words' - 'words_hash') = (to_jsonb(old) - 'reason' - 'words' - 'words_hash') then
            return new;
        end if;
        -- goes with its petition: the reason of anybody, the address of those who petition
        if new.reason is null and (new.from_address is not distinct from old.from_address or new.from_address is null and old.account ~ '^(petitioner|member)/')
                and (to_jsonb(new) - 'reason' - 'from_address') = (to_jsonb(old) - 'reason' - 'from_address')
                and exists (select from petition where id = old.petition and erased_at is not null) then
            return new;
        end if;
    end if;
    raise exception 'the log of readings is append-only';
end $$;

create or replace function exposure_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.account is null and (to_jsonb(new) - 'account') = (to_jsonb(old) - 'account') and exists (select from petition where id = old.petition and erased_at is not null) then
            return new;
        end if;
    end if;
    raise exception 'reports of who had seen a petition are append-only';
end $$;

-- Lists of citizens are sealed and can only be walked: behind which account the walk goes on; null once no list holds the number.
alter table erasure add column lists_from bigint default 0;
create index erasure_in_lists on erasure (lists_from, petition) where lists_from is not null and erased_at is not null;

-- what was erased before this rule
update reading set reason = null, from_address = case when account ~ '^(petitioner|member)/' then null else from_address end
 where petition in (select petition from erasure where erased_at is not null) and (reason is not null or account ~ '^(petitioner|member)/');
update exposure set account = null where account is not null and petition in (select petition from erasure where erased_at is not null);
