-- A law profile that an administrator wrote: another one with some numbers changed. Petitions keep the law they began under, so none is ever changed or deleted.
create table law_profile (
    name text primary key,
    base text not null,
    source text not null,
    codes text[] not null,
    numbers int[] not null check (cardinality(numbers) = cardinality(codes)),
    written_by text not null,
    written_at timestamptz not null          -- legal time
);
