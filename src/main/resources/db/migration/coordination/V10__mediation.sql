-- Where people are mediated: a room with a name, in the centre or in a village.
create table mediation_studio (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    name text not null,
    place text not null,                     -- code of the region it serves
    address text not null,
    phone text,
    fields text[] not null,                  -- categories of the first level
    since date not null,
    until date,                              -- last day; nothing is removed, so that past mediations can be read
    version int not null
);
create index mediation_studio_office on mediation_studio (office, id);

-- Who mediates.
create table mediator (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    studio bigint not null references mediation_studio,
    name text not null,
    kind text not null,
    unit text,                               -- where they work, as it is called; for whoever is of the same is not mediated by them
    fields text[] not null,
    languages text,
    shown boolean not null,                  -- consented that anybody may read it
    since date not null,
    until date,
    version int not null
);
create index mediator_office on mediator (office, id);
create index mediator_studio on mediator (studio, id);
create index mediator_shown on mediator (id) where shown;

create table mediation (
    id bigint primary key,
    office text not null,
    region text not null,
    petition text,                           -- number of the one it goes with
    place text,
    category text,
    state text not null,
    mediator bigint references mediator,
    sealed bytea,                            -- what it is about; null once it was given up
    opened_on date not null,
    agreed_on date,                          -- when both sides had consented to one text
    ended_on date,
    version int not null
);
create index mediation_office on mediation (office, id);
create index mediation_petition on mediation (petition) where petition is not null;

-- Each side: who, whether willing, whether it takes the mediator.
create table mediation_side (
    mediation bigint not null references mediation,
    side text not null check (side in ('first', 'second')),
    region text not null,
    sealed bytea,                            -- name, phone, unit; null once it was given up
    code bytea not null,
    consented_at timestamptz,
    consented_by text,                       -- side, or the account that took it down on paper
    mediator bigint references mediator,     -- whom it takes
    primary key (mediation, side)
);

create table mediation_session (
    id bigint primary key,
    mediation bigint not null references mediation,
    region text not null,
    day date not null,
    begins time not null,
    place text not null,
    came text[],                             -- first, second, mediator; null until it was held
    note bytea
);
create index mediation_session_of on mediation_session (mediation, day, id);

-- A text for both to agree to; a changed one is another one.
create table mediation_text (
    id bigint primary key,
    mediation bigint not null references mediation,
    region text not null,
    seq int not null,
    sealed bytea,                            -- the very words, and the points
    sha256 text not null,                    -- of the words, in UTF-8
    account text not null,
    written_at timestamptz not null,
    unique (mediation, seq)
);
create table mediation_text_consent (
    id bigint primary key,
    text bigint not null references mediation_text,
    side text not null check (side in ('first', 'second')),
    region text not null,
    at timestamptz not null,
    account text not null,                   -- side, or the account before which it was signed
    signature bytea,                         -- strokes; null where the code stands for it
    unique (text, side)
);
-- The paper, made once and the same ever after.
create table mediation_paper (
    text bigint primary key references mediation_text,
    region text not null,
    sealed bytea,
    fingerprint text not null                -- SHA-256 of the file
);

-- What somebody owes by the agreement, and whether it was done.
create table mediation_point (
    id bigint primary key,
    mediation bigint not null references mediation,
    region text not null,
    number int not null,
    owes text not null check (owes in ('first', 'second')),
    due date not null,
    state text not null,
    settled_on date,
    reminded text not null default 'no' check (reminded in ('no', 'before', 'after')),
    unique (mediation, number)
);
create index mediation_point_open on mediation_point (due, id) where settled_on is null;

-- What was done to it, by whom and when; never edited, but that words are sealed anew or given up.
create table mediation_change (
    id bigint primary key,
    mediation bigint not null references mediation,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    detail text,
    words bytea
);
create index mediation_change_of on mediation_change (mediation, at, id);

create function mediation_is_final() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger mediation_change_append_only before delete or update of id, mediation, region, at, account, what, detail on mediation_change
    for each row execute function mediation_is_final();
create trigger mediation_change_no_truncate before truncate on mediation_change for each statement execute function mediation_is_final();
create trigger mediation_text_append_only before delete or update of id, mediation, region, seq, sha256, account, written_at on mediation_text
    for each row execute function mediation_is_final();
create trigger mediation_text_no_truncate before truncate on mediation_text for each statement execute function mediation_is_final();
create trigger mediation_text_consent_append_only before delete or update of id, text, side, region, at, account on mediation_text_consent
    for each row execute function mediation_is_final();
create trigger mediation_text_consent_no_truncate before truncate on mediation_text_consent for each statement execute function mediation_is_final();
create trigger mediation_paper_append_only before delete or update of text, region, fingerprint on mediation_paper
    for each row execute function mediation_is_final();
create trigger mediation_paper_no_truncate before truncate on mediation_paper for each statement execute function mediation_is_final();

-- Those that anybody may be shown: never one whose petition was sealed, or turned out to accuse somebody.
create view mediation_shown as
    select m.* from mediation m where not exists (select from petition p where p.number = m.petition and (p.sealed or p.class = 'accusation'));
