-- How far the log of events was read for messages. What was written before this table came is told to nobody.
-- A restore into another cluster counts transactions anew: by cluster the reader sees it, and begins where that one stands.
create table message_feed (
    one boolean primary key default true check (one),
    cluster text not null,
    xid xid8 not null,
    petition bigint not null,
    seq int not null
);
insert into message_feed select true, system_identifier::text, pg_snapshot_xmin(pg_current_snapshot()), 0, 0 from pg_control_system();

-- What somebody wished who petitions: in which language, by which way. Without a row: Chinese, by whatever way there is.
create table message_wish (
    petition bigint primary key references petition,
    region text not null,
    language text not null check (language in ('zh-CN', 'en')),
    way text not null check (way in ('any', 'mail', 'sms', 'none'))
);

-- Windows whose end was told of, or would have been.
create table message_window (
    deadline bigint primary key,
    petition bigint not null references petition,
    region text not null
);
create index message_window_petition on message_window (petition);
