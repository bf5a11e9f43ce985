-- Who changed what in the directory: one line for each value, before and after. Organisations and accounts only; this is never deleted.
create table directory_change (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    by_account text not null,
    what text not null,
    subject text not null, -- id of an organisation, or the code of a category
    field text not null,
    before text,
    after text
);
create index directory_change_of on directory_change (subject, id desc);

create function directory_change_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of directory changes is append-only';
end $$;
create trigger directory_change_is_kept before update or delete or truncate on directory_change
    for each statement execute function directory_change_is_kept();

-- Units that cease to be on a day, and what becomes of the accounts there. Ids are stable text, as everywhere: no foreign key.
create table dissolution (
    id bigint generated always as identity primary key,
    organisation text not null,
    successor text not null,
    on_day date not null,
    accounts text not null check (accounts in ('MOVE', 'CLOSE')),
    by_account text not null,
    at timestamptz not null,
    done_at timestamptz,
    called_off_at timestamptz,
    check (done_at is null or called_off_at is null)
);
create unique index dissolution_planned on dissolution (organisation) where done_at is null and called_off_at is null;

-- Who answers for a category in a place, for days from the first up to and with the last; it goes before what organisations list for themselves.
create table dated_competence (
    id bigint generated always as identity primary key,
    category text not null,
    region text not null,
    organisation text not null,
    first_day date not null,
    last_day date check (last_day >= first_day)
);
create index dated_competence_of on dated_competence (region, category, first_day);
create index organisation_parent on organisation (parent, id);
