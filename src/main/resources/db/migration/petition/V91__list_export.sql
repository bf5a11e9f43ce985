-- A list that somebody wants as a file: written in the background, kept for a day, its words and its content sealed.
create table list_export (
    id bigint primary key,
    account text not null,
    asked bytea not null,                    -- sealed: what the list was asked for, for people type names anywhere
    format text not null,
    lang text not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    rows int not null default 0,
    asked_at timestamptz not null,
    ended_at timestamptz
);
create index list_export_account on list_export (account, id desc);
create index list_export_open on list_export (id) where state in ('waiting', 'running');
create index list_export_ended on list_export (ended_at) where ended_at is not null;

create table list_export_part (
    export bigint not null references list_export on delete cascade,
    n int not null,
    sealed bytea not null,
    primary key (export, n)
);
