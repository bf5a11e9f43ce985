-- The petitioner was asked something and has not answered: what is waited for, and no clock stops for it.
alter table petition add column question_open boolean not null default false;
create index petition_question on petition (holder, (coalesce(next_due, date '9999-12-31')), id) where question_open and not ended;
