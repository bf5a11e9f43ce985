-- Whether those who were received stand by what the record says came of it. Of older records nobody knows who signed: they are asked.
alter table talk add column verification text not null default 'unsigned';
-- What is still to be verified of a day, whoever is on it.
create index talk_unverified on talk (batch) where verification in ('unsigned', 'dissatisfied', 'disputed');
