-- By which rules the value behind the hashes was brought into one form: what was written before the rules had a number is hashed anew.
alter table petitioner add column hash_form smallint not null default 0;
alter table petitioner alter column hash_form set default 1;
