-- Who had seen or held a petition before it was known that they are accused by it. Written once, by the act that puts the accused right.
create table exposure (
    id bigint generated always as identity primary key,
    petition bigint not null,
    number text not null,
    at timestamptz not null,
    account text,                 -- none where a unit held it without anybody of it being known
    unit text,
    what text not null,           -- kind of reading; act: took an act on it; held: it lay there
    times int not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    told_unit text                -- the office above the one that put it right
);
create index exposure_told on exposure (told_unit, id desc);
create index exposure_of_petition on exposure (petition);

create function exposure_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'reports of who had seen a petition are append-only';
end $$;
create trigger exposure_is_kept before update or delete on exposure for each row execute function exposure_is_kept();
create trigger exposure_stays before truncate on exposure for each statement execute function exposure_is_kept();
