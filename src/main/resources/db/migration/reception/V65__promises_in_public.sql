-- Whether those to whom a promise was made want it to be public, and whether they say that it was kept.
create table promise_consent (
    follow_up bigint primary key references follow_up,
    region text not null,
    consent boolean not null,
    word text check (word in ('kept', 'partly', 'not-kept')),
    word_at timestamptz,
    way text not null check (way in ('own-page', 'paper', 'call-back')),
    at timestamptz not null,
    account text not null
);

-- What anybody may read of a promise that has ended: words of their own, written by one and released by another. The number tells nothing of that of the batch.
create table disclosure (
    follow_up bigint primary key references follow_up,
    region text not null,
    office text not null,
    reception bigint not null references reception,
    place text not null,                     -- town at the most
    category text,
    sealed bytea not null,                   -- the words that were written last
    drafted_by text not null,
    drafted_at timestamptz not null,
    number text unique,                      -- drawn at random when it is released
    promised text,
    result text,
    released_by text,
    released_at timestamptz,
    version int not null,
    check ((number is null) = (released_at is null) and (number is null) = (promised is null) and (number is null) = (result is null))
);
create index disclosure_newest on disclosure (released_at desc, number desc) where number is not null;
create index disclosure_day on disclosure (reception, released_at desc, number desc) where number is not null;
-- What an office has still to do about them.
create index follow_up_ended on follow_up (office, id desc) where source = 'batch' and state in ('verified', 'closed');

-- Every consent, every text and its release and end: by whom and when, and a digest of the words. Rows stay.
create table disclosure_log (
    id bigint primary key,
    follow_up bigint not null references follow_up,
    region text not null,
    number text,
    what text not null check (what in ('consented', 'refused', 'consent-withdrawn', 'word', 'drafted', 'released', 'withdrawn')),
    at timestamptz not null,
    account text not null,
    unit text,
    digest text                              -- SHA-256 of the words, in hexadecimal
);
create index disclosure_log_of on disclosure_log (follow_up, id);

create function disclosure_log_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'disclosure_log is append-only';
end $$;
create trigger disclosure_log_append_only before update or delete on disclosure_log for each row execute function disclosure_log_is_kept();
create trigger disclosure_log_no_truncate before truncate on disclosure_log for each statement execute function disclosure_log_is_kept();
