-- Categories that this installation added or changed, laid over those the product ships. Rows are changed, never deleted: petitions bear the codes.
create table category (
    code text primary key check (code ~ '^[0-9]{2}([0-9]{2})?$'),
    name text not null,
    name_en text not null,
    first_day date,
    last_day date check (last_day >= first_day)
);
