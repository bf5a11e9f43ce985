-- What papers and public pages say in the house's own words. A change is a row of its own, so that a paper is worded as on its day; null stands for the standard words.
create table notice_wording (
    id bigint generated always as identity primary key,
    key text not null,                       -- the message whose place it takes
    language text not null check (language in ('zh-CN', 'en')),
    before text,
    after text,
    by_account text not null,
    at timestamptz not null                  -- legal time
);
create index notice_wording_of on notice_wording (key, language, at desc, id desc);

create function notice_wording_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the log of wordings is append-only';
end $$;
create trigger notice_wording_is_kept before update or delete or truncate on notice_wording
    for each statement execute function notice_wording_is_kept();
