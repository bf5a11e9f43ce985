-- Who may write in a leader's name: named by the office or the leader, for a time; ended, never removed.
create table leader_delegate (
    id bigint generated always as identity primary key,
    leader bigint not null references duty_leader,
    office text not null,
    region text not null,
    account text not null,
    first_day date not null,
    last_day date,                           -- null while nobody says so
    named_by text not null,
    named_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    check (last_day >= first_day)
);
create index leader_delegate_account on leader_delegate (account) where ended_at is null;
create index leader_delegate_office on leader_delegate (office, id);
-- Somebody is a delegate of a leader once at a time.
create unique index leader_delegate_once on leader_delegate (leader, account) where ended_at is null;

create function leader_delegate_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'leader_delegate is only ended';
end $$;
create trigger leader_delegate_only_ended before delete or update of id, leader, office, region, account, first_day, last_day, named_by, named_at on leader_delegate
    for each row execute function leader_delegate_is_final();
create trigger leader_delegate_no_truncate before truncate on leader_delegate
    for each statement execute function leader_delegate_is_final();

-- The line of the leader in whose name a delegate wrote the record.
alter table talk add column delegate_of text;

-- The account of the delegate who wrote a promise down in the leader's name.
alter table follow_up add column recorded_by text;
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch)
       and not exists (select from leader_letter l join petition p on p.number = l.petition
                        where f.source = 'instruction' and l.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from sweep_item i join petition p on p.id = i.petition
                        where f.source = 'sweep' and i.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));
