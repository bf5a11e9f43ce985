-- A request on paper that came in time was in time, also where it was written down after the window had lapsed.
update deadline d set state = 'met', ended_at = (told.day + time '12:00') at time zone 'Asia/Shanghai'
  from (select petition, case type when 'review-requested' then 'C5_REVIEW_REQ' else 'C7_REREVIEW_REQ' end as term,
               (convert_from(body, 'UTF8')::jsonb -> 'facts' ->> 'date')::date as day
          from petition_event where type in ('review-requested', 'rereview-requested')) told
 where told.petition = d.petition and told.term = d.term and d.state = 'missed' and told.day between d.start and d.due;
