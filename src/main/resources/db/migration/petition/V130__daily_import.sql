-- A file that comes day by day, as an administrator brought it. Its rows lie sealed until they are taken, for a day at most; what became of it stays on record.
create table daily_import (
    id bigint primary key,
    name text not null,
    columns text[] not null,                 -- its header
    content bytea,                           -- sealed: the file as it came; gone with the run
    mapping text references import_mapping,
    lang text,
    state text not null check (state in ('kept', 'waiting', 'running', 'done', 'failed')),
    read int not null default 0,
    taken int not null default 0,
    already_there int not null default 0,
    faulty int not null default 0,
    findings bytea,                          -- sealed: what there is to tell of single rows; gone after a day
    brought_by text not null,
    brought_at timestamptz not null,
    ended_at timestamptz
);
create index daily_import_open on daily_import (id) where state in ('waiting', 'running');
create index daily_import_kept on daily_import (brought_at) where state = 'kept';
create index daily_import_told on daily_import (ended_at) where findings is not null;
