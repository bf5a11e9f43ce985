-- By which WeChat knows whoever petitions to the account of this house (openid), sealed. One of a petition; another takes its place. Real time.
create table wechat_address (
    petition bigint primary key references petition,
    region_code text not null,
    sealed bytea not null,
    since timestamptz not null
);

-- Who is on the way to WeChat and back: SHA-256 of what comes back from there and of what the browser keeps meanwhile, 256 random bits each, which need no key. Taken once. Real time.
create table wechat_errand (
    petition bigint primary key references petition,
    region_code text not null,
    state text not null unique,
    browser text not null,
    expires_at timestamptz not null
);
create index wechat_errand_expires on wechat_errand (expires_at);

alter table message_wish drop constraint message_wish_way_check;
alter table message_wish add constraint message_wish_way_check check (way in ('any', 'mail', 'sms', 'wechat', 'none'));
