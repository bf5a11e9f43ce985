-- A matter that was answered and came again: which office above looks at it, and what it found (asked, confirmed, to-be-put-right).
alter table petition
    add column verifier text,
    add column verification text;

-- What one office has still to look at is little beside all that it knows of.
create index petition_verification on petition (verifier, (coalesce(next_due, date '9999-12-31')), id) where verification = 'asked';
-- The earlier petition shows what came after it.
create index petition_repeat on petition (repeat_of) where repeat_of is not null;

-- A reminder of something that happened may have no clock.
alter table reminder
    alter column deadline drop not null,
    alter column term drop not null,
    alter column band drop not null,
    alter column due drop not null;
