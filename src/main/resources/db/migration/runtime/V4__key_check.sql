-- A known text sealed with the installation's key: whoever starts with another key is told so (KeysBelongHere).
create table key_check (
    only_one boolean primary key check (only_one),
    sealed bytea not null
);
