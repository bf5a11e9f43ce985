-- What was reported upwards waits at the desk to be routed, as what is registered and classified does: looked for by itself, the one finds this index and the other petition_desk.
create index petition_reported on petition (office, classified, (coalesce(next_due, date '9999-12-31')), id) where status = 'REPORTED';
