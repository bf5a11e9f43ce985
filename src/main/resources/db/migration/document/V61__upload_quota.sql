-- How much somebody who is not signed in has sent on a day; removed after two days.
create table upload_quota (
    client text not null,
    day date not null,
    files integer not null,
    bytes bigint not null,
    primary key (client, day)
);
-- the room that uploads take up which no petition has taken up yet, from the index alone
drop index document_unattached;
create index document_unattached on document (arrived_at) include (size) where petition is null and not made_by_house;
