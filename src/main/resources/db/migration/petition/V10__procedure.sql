-- The whole procedure: who else has a part in a petition, which way it takes, what it belongs to.
alter table petition
    add column ended boolean not null default false,       -- nobody owes anything any more
    add column via text[] not null default '{}',           -- through whose hands it came, the last sender last
    add column organ text,                                 -- who handles or handled it
    add column reviewer text,                              -- who reviewed it last
    add column helpers text[] not null default '{}',       -- units with a part of a joint matter
    add column arbiter text,                               -- who decides a dispute over its jurisdiction
    add column informed text[] not null default '{}',
    add column circle text[] not null default '{}',        -- all of these but office and holder: who else knows of it by the procedure
    add column returns_to text,
    add column redo boolean not null default false,
    add column recused text[] not null default '{}',       -- accounts kept away from it (Art 28)
    add column trace boolean not null default false,       -- a number only, its matter is with a higher discipline organ
    add column repeat_of text,
    add column joined_to text;

update petition set ended = true where status in ('CLOSED', 'WITHDRAWN');
update petition set organ = holder, via = array[office] where holder <> office;

create index petition_circle on petition using gin (circle);
create index petition_joined on petition (joined_to) where joined_to is not null;

-- More statuses end a petition than two: the lists look at the flag.
drop index petition_inbox;
drop index petition_office;
drop index petition_ended_office;
drop index petition_ended_holder;
create index petition_inbox on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where not ended;
create index petition_office on petition (office, (coalesce(next_due, date '9999-12-31')), id) where not ended;
create index petition_ended_office on petition (office, (coalesce(next_due, date '9999-12-31')), id) where ended;
create index petition_ended_holder on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where ended;
-- What waits for an organ to take it on, a simple matter among it.
drop index petition_to_accept;
create index petition_to_accept on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where status in ('FORWARDED', 'ASSIGNED', 'DIVERTED_DISCIPLINE');
drop index petition_objected;
create index petition_objected on petition (office, (coalesce(next_due, date '9999-12-31')), id) where status = 'OBJECTED';
