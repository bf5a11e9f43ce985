-- What is kept long enough is given up: its words go, its row stays.
alter table leader_letter alter column sealed drop not null;
alter table disclosure alter column sealed drop not null;
-- A matter lasts as long as the promise that was made there: null while it is open.
create function ended_with_promise(promised_in text, matter bigint, own timestamptz) returns timestamptz language sql stable as $$
    select case when own is null or f.state not in ('verified', 'closed') then null
                else greatest(own, (select max(c.at) from follow_up_change c where c.follow_up = f.id)) end
      from (select 1) one left join follow_up f on f.source = promised_in and f.subject = matter
$$;
