-- A way in for one theme and a limited time, with fields and a contact of its own.
create table theme (
    slug text primary key check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    title_zh text not null,
    title_en text,
    about_zh text,
    about_en text,
    opens date not null,
    closes date not null,                    -- the last day
    categories text[] not null,
    organisation text not null,              -- whom to ask
    closed_at timestamptz,                   -- ended before its time
    changed_by text not null,
    changed_at timestamptz not null,
    check (closes >= opens)
);

create table petition_theme (
    petition bigint primary key references petition,
    region text not null,
    theme text not null references theme,
    received timestamptz not null
);
create index petition_theme_theme on petition_theme (theme, petition);

-- Whatever the house believes: nothing comes in by a theme that is not open.
create function theme_is_open() returns trigger language plpgsql as $$
begin
    if not exists (select from theme t where t.slug = new.theme and t.closed_at is null and (new.received at time zone 'Asia/Shanghai')::date between t.opens and t.closes) then
        raise exception 'theme % is not open', new.theme using errcode = 'check_violation', constraint = 'theme_is_open';
    end if;
    return new;
end $$;
create trigger petition_theme_while_open before insert on petition_theme for each row execute function theme_is_open();
