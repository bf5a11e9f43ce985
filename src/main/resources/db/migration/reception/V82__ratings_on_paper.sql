-- Who of the office entered a rating that was ticked on paper; null: those who were received said it themselves, for their code.
alter table talk add column rated_by text check (rated_by is null or rating is not null);
