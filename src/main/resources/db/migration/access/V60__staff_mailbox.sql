-- Where a member of staff wants hints by mail. Only what its holder has confirmed stands here; sealed, and without a hash: nobody looks for a person by it.
create table staff_mailbox (
    id bigint generated always as identity primary key,
    account text not null unique,
    sealed bytea not null,
    confirmed_at timestamptz not null,
    lang text not null,
    silent text[] not null default '{}'      -- of which its holder wants no mail
);

-- An address that was given and not confirmed yet. It stays a day, to count what was sent; address and code go as soon as they are of no use.
create table staff_mailbox_asked (
    account text primary key,
    sealed bytea,
    code bytea,
    tries int not null default 0,
    sent int not null default 1,
    first_at timestamptz not null,
    expires_at timestamptz not null
);
