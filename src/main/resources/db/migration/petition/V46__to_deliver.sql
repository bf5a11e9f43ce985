-- What was signed and waits for delivery, the oldest answer first: no clock reminds of it.
create index petition_to_deliver on petition (holder, (coalesce(issued_on, date '9999-12-31')), id)
    where status in ('OPINION_ISSUED', 'ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'REVIEWED', 'FINAL', 'FINAL_CARE') and delivered_on is null;
