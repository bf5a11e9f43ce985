-- Reading that is out of the ordinary, found in the log by a timer: one row for an account, a rule and an hour. It says that somebody should look, nothing else.
create table unusual_reading (
    id bigint generated always as identity primary key,
    found_at timestamptz not null,
    rule text not null,
    account text not null,
    unit text,
    region text,
    span_start timestamptz not null,
    times int not null,           -- within one hour, when it was found
    unique (rule, account, span_start)
);

-- An auditor has looked at it, and says what came of it; sealed.
create table unusual_look (
    id bigint generated always as identity primary key,
    unusual bigint not null references unusual_reading (id),
    at timestamptz not null,
    account text not null,
    note bytea not null
);
create index unusual_look_of on unusual_look (unusual, id);

create table unusual_mark (
    only_one boolean primary key check (only_one),
    looked_until timestamptz not null
);

create function unusual_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'reports of unusual reading are append-only';
end $$;
create trigger unusual_reading_is_kept before update or delete on unusual_reading for each row execute function unusual_is_kept();
create trigger unusual_reading_stays before truncate on unusual_reading for each statement execute function unusual_is_kept();
-- after a new key came the same words are sealed anew; nothing else may change with them
create function unusual_look_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (to_jsonb(new) - 'note') = (to_jsonb(old) - 'note') then
            return new;
        end if;
    end if;
    raise exception 'what was said of unusual reading is append-only';
end $$;
create trigger unusual_look_is_kept before update or delete on unusual_look for each row execute function unusual_look_is_kept();
create trigger unusual_look_stays before truncate on unusual_look for each statement execute function unusual_is_kept();
