-- Who stands in for whom, and when. Days are legal days, both included. Rows are ended, never deleted: events name the absent person.
create table deputy (
    id bigint generated always as identity primary key,
    absent text not null,
    deputy text not null check (deputy <> absent),
    unit text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    named_by text not null,
    named_at timestamptz not null,
    ended_by text,
    ended_at timestamptz
);

create index deputy_running on deputy (last_day) where ended_at is null;
create index deputy_of_unit on deputy (unit, id desc);
