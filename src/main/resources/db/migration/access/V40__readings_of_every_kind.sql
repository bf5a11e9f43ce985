-- What was asked of a list belongs to no single petition; why somebody was named in full is sealed.
alter table reading alter column petition drop not null;
alter table reading alter column number drop not null;
alter table reading
    add column region text,           -- of the reader's unit, in which an auditor sees searches
    add column about text,            -- the paper, the place in a group, or the filters of a search; codes, never words of a person
    add column reason bytea,          -- sealed; bound to petition, account and moment
    add column words bytea,           -- what was looked for, sealed; bound to account and moment
    add column words_hash bytea,      -- keyed hash of it, for those who know the words
    add column shown int;             -- how many petitions a list showed

drop trigger reading_is_kept on reading;
update reading set about = substr(what, 14), what = 'member-code' where what like 'member-code: %';
update reading set about = substr(what, 13), what = 'petitioner-paper' where what ~ '^petitioner: registration-\d+$';

-- The keys lie outside the database, so what still stands in clear is sealed when the house starts. That one change is let through, and only where it
-- takes nothing away but the clear words; once no such row is left, none can come again.
create or replace function reading_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.what like '%: %' and old.reason is null and new.reason is not null and new.what = split_part(old.what, ': ', 1)
                and (to_jsonb(new) - 'what' - 'reason') = (to_jsonb(old) - 'what' - 'reason') then
            return new;
        end if;
        -- after a new key came the same words are sealed anew; nothing else may change with them
        if (old.reason is null) = (new.reason is null) and (old.words is null) = (new.words is null) and (old.words_hash is null) = (new.words_hash is null)
                and (to_jsonb(new) - 'reason' - 'words' - 'words_hash') = (to_jsonb(old) - 'reason' - 'words' - 'words_hash') then
            return new;
        end if;
    end if;
    raise exception 'the log of readings is append-only';
end $$;
create trigger reading_is_kept before update or delete on reading
    for each row execute function reading_is_kept();
create trigger reading_stays before truncate on reading
    for each statement execute function reading_is_kept();
alter table reading add constraint reading_what_is_a_code check (what ~ '^[a-z-]{1,40}$') not valid;
create index reading_in_clear on reading (id) where what like '%: %';

drop index reading_by_account;
create index reading_by_account on reading (account, at desc, id desc);
create index reading_by_unit on reading (unit, at desc, id desc);
create index reading_by_time on reading (at desc, id desc);
create index reading_by_words on reading (words_hash, at desc, id desc) where words_hash is not null;
-- by which what is sealed is walked
create index reading_with_reason on reading (id) where reason is not null;
create index reading_with_words on reading (id) where words is not null;
