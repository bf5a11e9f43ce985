-- The log of readings in parts by legal month. Rows of a month that has no part yet lie in reading_default, so none is ever refused; reading_month makes the part and takes them over.
alter table reading rename to reading_before;

create table reading (
    id bigint generated always as identity,
    at timestamptz not null,
    account text not null,
    unit text,
    petition bigint,
    number text,
    what text not null,
    from_address text,
    region text,              -- of the reader's unit, in which an auditor sees searches
    about text,               -- the paper, the place in a group, or the filters of a search; codes, never words of a person
    reason bytea,             -- sealed; bound to petition, account and moment
    words bytea,              -- what was looked for, sealed; bound to account and moment
    words_hash bytea,         -- keyed hash of it, for those who know the words
    shown int                 -- how many petitions a list showed
) partition by range (at);
create table reading_default partition of reading default;

-- The part of the legal month that begins on that day, made if it is not there; whether it was made. Takes the locks in the order in which everybody else does: the whole, then its parts.
create function reading_month(month date) returns boolean language plpgsql as $$
declare
    part text := 'reading_' || to_char(month, 'YYYY_MM');
    lower timestamptz := month::timestamp at time zone 'Asia/Shanghai';
    upper timestamptz := (month + interval '1 month') at time zone 'Asia/Shanghai';
begin
    if to_regclass(part) is not null then
        return false;
    end if;
    lock table only reading in share update exclusive mode;
    if to_regclass(part) is not null then
        return false;
    end if;
    lock table reading_default in access exclusive mode;
    execute format('create table %I (like reading including constraints)', part);
    execute format('insert into %I select * from reading_default where at >= %L and at < %L', part, lower, upper);
    if exists (select from reading_default where at >= lower and at < upper) then
        alter table reading_default disable trigger reading_is_kept;
        delete from reading_default where at >= lower and at < upper;
        alter table reading_default enable trigger reading_is_kept;
    end if;
    execute format('alter table reading attach partition %I for values from (%L) to (%L)', part, lower, upper);
    execute format('create trigger reading_stays before truncate on %I for each statement execute function reading_is_kept()', part);
    return true;
end $$;

select reading_month(month) from (select distinct date_trunc('month', at at time zone 'Asia/Shanghai')::date as month from reading_before) months order by month;
insert into reading (id, at, account, unit, petition, number, what, from_address, region, about, reason, words, words_hash, shown) overriding system value
select id, at, account, unit, petition, number, what, from_address, region, about, reason, words, words_hash, shown from reading_before order by id;
-- no number that was given before may come again: seals say up to which row they go
select setval(pg_get_serial_sequence('reading', 'id'), last_value, is_called) from reading_id_seq;
drop table reading_before;

alter table reading add primary key (id, at);
-- not valid: what earlier versions wrote in clear is sealed when the house starts
alter table reading add constraint reading_what_is_a_code check (what ~ '^[a-z-]{1,40}$') not valid;
create index reading_in_clear on reading (id) where what like '%: %';
create index reading_of_petition on reading (petition, id desc);
create index reading_by_account on reading (account, at desc, id desc);
create index reading_by_unit on reading (unit, at desc, id desc);
create index reading_by_time on reading (at desc, id desc);
create index reading_by_words on reading (words_hash, at desc, id desc) where words_hash is not null;
create index reading_with_reason on reading (id) where reason is not null;
create index reading_with_words on reading (id) where words is not null;
create trigger reading_is_kept before update or delete on reading
    for each row execute function reading_is_kept();
create trigger reading_stays before truncate on reading
    for each statement execute function reading_is_kept();
create trigger reading_stays before truncate on reading_default
    for each statement execute function reading_is_kept();
analyze reading;
