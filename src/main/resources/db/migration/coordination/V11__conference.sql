-- A meeting of the joint conference.
create table conference (
    id bigint primary key,
    office text not null,
    region text not null,
    day date not null,
    begins time not null,
    place text not null,
    chair text not null,                     -- post and name
    chair_account text not null,             -- who approves the minutes
    members text[] not null,                 -- units
    came text[],                             -- those that came; null until it was held
    state text not null,
    version int not null
);
create index conference_office on conference (office, day desc, id desc);
create index conference_chair on conference (chair_account, day desc, id desc);
create index conference_members on conference using gin (members);

-- What is to be talked about, and what became of it.
create table conference_item (
    id bigint primary key,
    office text not null,
    region text not null,
    conference bigint references conference, -- null: nobody has put it on an agenda yet
    proposed_by text not null,               -- unit
    petitions text[] not null,               -- numbers
    sealed bytea,                            -- what it is about; null once it was given up
    outcome bytea,                           -- what was said and decided
    lead text,
    helpers text[] not null,
    due date,
    state text not null,
    settled_on date,
    reported_by text,
    earlier bigint unique references conference_item,  -- the one that was postponed
    urged text not null default 'no' check (urged in ('no', 'before', 'after')),
    version int not null
);
create index conference_item_office on conference_item (office, id);
create index conference_item_of on conference_item (conference, id);
create index conference_item_lead on conference_item (lead, due, id);
create index conference_item_proposed on conference_item (proposed_by, id);
create index conference_item_helpers on conference_item using gin (helpers);
create index conference_item_open on conference_item (due, id) where settled_on is null;

-- What the chair approved, word for word; and the paper, made once and the same ever after.
create table conference_minutes (
    conference bigint primary key references conference,
    region text not null,
    sealed bytea,
    sha256 text not null,
    account text not null,
    approved_at timestamptz not null,
    paper bytea,
    fingerprint text
);

create table conference_change (
    id bigint primary key,
    item bigint not null references conference_item,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    detail text,
    words bytea
);
create index conference_change_of on conference_change (item, at, id);

create trigger conference_change_append_only before delete or update of id, item, region, at, account, what, detail on conference_change
    for each row execute function mediation_is_final();
create trigger conference_change_no_truncate before truncate on conference_change for each statement execute function mediation_is_final();
create trigger conference_minutes_append_only before delete or update of conference, region, sha256, account, approved_at on conference_minutes
    for each row execute function mediation_is_final();
create trigger conference_minutes_no_truncate before truncate on conference_minutes for each statement execute function mediation_is_final();
