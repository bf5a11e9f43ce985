-- Mail that came in, each once. What waits to be filed lies sealed with its files; what was filed, given up or never meant for a person keeps no content.
-- message: SHA-256 of number and sender, by which the same mail is known again. Real time.
create table mail_in (
    id bigint primary key,
    message bytea not null unique,
    state text not null check (state in ('tray', 'filed', 'petition', 'aside', 'automatic', 'bounce')),
    office text not null,                    -- whose clerks file it
    petition bigint,                         -- that it answers to, or was filed to
    region text,
    why text,                                -- why it lies in the tray
    sealed bytea,
    at timestamptz not null,
    done_by text,
    done_at timestamptz,
    reason bytea,                            -- sealed: why it was put aside
    check (petition is null or region is not null)
);
create index mail_in_tray on mail_in (office, state, id);
create index mail_in_petition on mail_in (petition) where petition is not null;
create index mail_in_kept on mail_in (at) where sealed is not null;

create table mail_part (
    id bigint primary key,
    mail bigint not null references mail_in on delete cascade,
    sealed bytea not null
);
create index mail_part_mail on mail_part (mail, id);
