-- What was done to whose account. Names of people are left out: the account says enough, and this is never deleted.
create table account_change (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account text not null,
    what text not null,
    by_account text not null,
    roles_before text[],
    roles_after text[],
    unit_before text,
    unit_after text,
    from_address text
);

create index account_change_of on account_change (account, id desc);

create function account_change_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of account changes is append-only';
end $$;

create trigger account_change_is_kept before update or delete or truncate on account_change
    for each statement execute function account_change_is_kept();
