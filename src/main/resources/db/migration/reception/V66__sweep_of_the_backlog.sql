-- A sweep of the backlog, started from a reception day; one of a day.
create table sweep (
    id bigint generated always as identity primary key,
    office text not null,
    region text not null,
    reception bigint not null unique references reception,
    started_at timestamptz not null,
    started_by text not null,
    ended_at timestamptz,
    ended_by text,
    why bytea,                               -- sealed: why something was passed on unfinished
    version int not null
);
create index sweep_office on sweep (office, id desc);

-- A matter that was taken into it, with the promise by which it goes on; the promise itself is in the book of promises.
create table sweep_item (
    id bigint primary key,
    sweep bigint not null references sweep,
    region text not null,
    petition bigint references petition,     -- null: a promise that was open before
    follow_up bigint not null references follow_up,
    reasons text[] not null,
    taken_at timestamptz not null,
    taken_by text not null,
    running boolean not null default true,   -- until the sweep ends
    passed_on boolean not null default false -- not ended when the sweep did
);
create index sweep_item_of on sweep_item (sweep, id);
create index sweep_item_petition on sweep_item (petition) where petition is not null;
-- A matter is in one running sweep only.
create unique index sweep_item_matter on sweep_item (petition) where running and petition is not null;
create unique index sweep_item_promise on sweep_item (follow_up) where running;

-- A promise of a sweep goes with its petition: what turns out to accuse somebody is shown to nobody, however late (Art 30).
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch)
       and not exists (select from leader_letter l join petition p on p.number = l.petition
                        where f.source = 'instruction' and l.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from sweep_item i join petition p on p.id = i.petition
                        where f.source = 'sweep' and i.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));

-- What has a promise already is not proposed once more.
create index batch_petition on batch (petition) where petition is not null;
create index leader_letter_petition on leader_letter (petition) where petition is not null;
