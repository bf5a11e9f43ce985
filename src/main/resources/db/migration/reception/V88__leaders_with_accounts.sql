-- With which account a leader signs in, where the office says so; and by what the line is found in an announcement.
alter table duty_leader add column account text, add column mark text;
update duty_leader set mark = regexp_replace(post || name, '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', '', 'g');
alter table duty_leader alter column mark set not null;
create index duty_leader_account on duty_leader (account) where account is not null;

-- The account of whoever answers for it now, where it was named when promises passed to a successor.
alter table follow_up add column answers_account text;
create index follow_up_answers_account on follow_up (answers_account, due, id) where answers_account is not null;
-- A leader's own ledger is found by the lines that are tied to the account.
create index follow_up_line on follow_up ((office || '/' || answers_mark), due, id);

-- As before, with the new column.
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch)
       and not exists (select from leader_letter l join petition p on p.number = l.petition
                        where f.source = 'instruction' and l.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from sweep_item i join petition p on p.id = i.petition
                        where f.source = 'sweep' and i.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));
