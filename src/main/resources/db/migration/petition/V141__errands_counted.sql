-- How often somebody set out for WeChat within an hour, for each time WeChat is asked. One that was taken has expired; the row goes when the hour is over.
alter table wechat_errand
    add column begun int not null default 1,
    add column first_at timestamptz not null default '-infinity';
drop index wechat_errand_expires;
create index wechat_errand_first on wechat_errand (first_at);
