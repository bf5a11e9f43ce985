-- The answer in force: when it reached the petitioner, and whether what it supports was carried out. What was done before is told by the events.
alter table petition add column delivered_on date;
alter table petition add column executed boolean not null default false;

update petition p set delivered_on = told.day
  from (select distinct on (petition) petition, type, (convert_from(body, 'UTF8')::jsonb -> 'facts' ->> 'date')::date as day
          from petition_event
         where type in ('opinion-issued', 'replied', 'review-decided', 'rereview-decided', 'delivered', 'review-delivered', 'rereview-delivered')
         order by petition, seq desc) told
 where told.petition = p.id and told.type in ('delivered', 'review-delivered', 'rereview-delivered');

update petition p set executed = true
  from (select distinct on (petition) petition, type, (convert_from(body, 'UTF8')::jsonb -> 'facts' ->> 'date')::date <= (at at time zone 'Asia/Shanghai')::date as done
          from petition_event
         where type in ('opinion-issued', 'replied', 'execution-begun', 'executed')
            or type in ('review-decided', 'rereview-decided') and convert_from(body, 'UTF8')::jsonb -> 'facts' ->> 'decision' <> 'uphold'
         order by petition, seq desc) told
 where told.petition = p.id and told.type in ('execution-begun', 'executed') and told.done;

-- The last word is not the end before it was delivered and carried out.
update petition set ended = false
 where status in ('FINAL', 'FINAL_CARE') and (contactable and delivered_on is null or supported and not executed);

-- A re-review that waits for its hearing says so, whether its clock stands still or had lapsed before.
update petition p set returns_to = 'REREVIEW'
  from (select distinct on (petition) petition, type from petition_event where type in ('hearing-called', 'heard') order by petition, seq desc) told
 where told.petition = p.id and told.type = 'hearing-called' and p.status = 'REREVIEW';
