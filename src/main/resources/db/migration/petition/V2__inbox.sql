-- The desk of an office reads what waits to be registered or routed, however much it has already sent on: an index of just that.
create index petition_desk on petition (office, classified, (coalesce(next_due, date '9999-12-31')), id) where status = 'REGISTERED';
create index petition_objected on petition (office, (coalesce(next_due, date '9999-12-31')), id) where status = 'OBJECTED';
create index petition_to_accept on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where status in ('FORWARDED', 'ASSIGNED');

-- What has ended is listed beside what is open; an entry is written once, when a petition ends.
create index petition_ended_office on petition (office, (coalesce(next_due, date '9999-12-31')), id) where status in ('CLOSED', 'WITHDRAWN');
create index petition_ended_holder on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where status in ('CLOSED', 'WITHDRAWN');

-- Drafts that wait for somebody are few beside those that were signed.
create index draft_waiting on draft (state, petition) where state in ('submitted', 'returned');
