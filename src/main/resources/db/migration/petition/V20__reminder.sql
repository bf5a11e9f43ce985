-- One reminder: written once for each point of a clock, to the handler and to the head of the unit (account null). region goes with the petition.
create table reminder (
    id bigint generated always as identity primary key,
    petition bigint not null references petition,
    region text not null,
    unit text not null,
    account text,
    deadline bigint not null,
    term text not null,
    band text not null,
    due date not null,
    at timestamptz not null,
    seen_at timestamptz
);
create index reminder_account on reminder (account, id desc) where account is not null;
create index reminder_head on reminder (unit, id desc) where account is null;
-- Few are unseen beside all that were ever written: opening a case and counting read just those.
create index reminder_unseen on reminder (petition) where seen_at is null;
create index reminder_unseen_unit on reminder (unit, id) where seen_at is null;
