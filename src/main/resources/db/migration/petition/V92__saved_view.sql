-- A list that somebody keeps. Its name and what it asks for are sealed together: people type names anywhere.
create table saved_view (
    id bigint primary key,
    account text not null,
    unit text,                               -- shared with it; null: the owner's alone
    sealed bytea not null,
    kept_at timestamptz not null
);
create index saved_view_account on saved_view (account, id);
create index saved_view_unit on saved_view (unit, id) where unit is not null;

-- With which of them an account begins.
create table start_view (
    account text primary key,
    view bigint not null references saved_view on delete cascade
);
create index start_view_view on start_view (view);
