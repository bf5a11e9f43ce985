-- When a petition last moved; null as long as it has only come in.
alter table petition add column updated_at timestamptz;
update petition p set updated_at = e.at from petition_event e where e.petition = p.id and e.seq = p.head_seq and p.head_seq > 1;

-- The other two orders of a list, for what is open and for what has ended.
create index petition_inbox_received on petition (holder, received_at, id) where not ended;
create index petition_office_received on petition (office, received_at, id) where not ended;
create index petition_inbox_updated on petition (holder, (coalesce(updated_at, received_at)), id) where not ended;
create index petition_office_updated on petition (office, (coalesce(updated_at, received_at)), id) where not ended;
create index petition_ended_holder_received on petition (holder, received_at, id) where ended;
create index petition_ended_office_received on petition (office, received_at, id) where ended;
create index petition_ended_holder_updated on petition (holder, (coalesce(updated_at, received_at)), id) where ended;
create index petition_ended_office_updated on petition (office, (coalesce(updated_at, received_at)), id) where ended;

-- As far as an account has read a petition: what moved since is unread.
create table petition_opened (
    petition bigint not null references petition,
    account text not null,
    region text not null,
    seq int not null,
    primary key (petition, account)
);
