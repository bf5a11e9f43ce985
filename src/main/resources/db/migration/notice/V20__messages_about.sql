-- A message may be about a petition: what it tells of, of which event, to whom of those who petition; one to each of each event, and more only if somebody asks for it.
-- What became of it stays, with what the carrier said; address and text go as before. token: SHA-256 of what a reply by mail is addressed to, recipient: for counting, two days.
alter table outbox
    add column petition bigint,
    add column region text,
    add column topic text,
    add column cause text,
    add column place int,
    add column round int not null default 1,
    add column answer text,
    add column recipient bytea,
    add column token bytea,
    add constraint outbox_about check (petition is null or region is not null and topic is not null and cause is not null and place is not null);
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check check (state in ('waiting', 'under-way', 'sent', 'refused', 'expired', 'unknown', 'bounced'));
create unique index outbox_once on outbox (petition, cause, topic, place, round) where petition is not null;
create unique index outbox_token on outbox (token) where token is not null;
create index outbox_recipient on outbox (recipient, written_at) where recipient is not null;
