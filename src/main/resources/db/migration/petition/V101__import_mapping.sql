-- How the columns of a file that comes again and again are to be read. The name stands in the source id of every petition taken by it, so it is never given to another file.
create table import_mapping (
    name text primary key check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    fields text[] not null,
    headers text[] not null check (cardinality(headers) = cardinality(fields)),
    region text not null,
    saved_by text not null,
    saved_at timestamptz not null
);
