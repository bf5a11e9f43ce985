-- Which kept list is mailed to whom every week. Real time: postmen know no time machine.
create table view_mail (
    account text not null,
    view bigint not null references saved_view on delete cascade,
    weekday int not null check (weekday between 1 and 7),
    hour int not null check (hour between 0 and 23),
    next_at timestamptz not null,
    primary key (account, view)
);
create index view_mail_view on view_mail (view);
create index view_mail_next on view_mail (next_at);
