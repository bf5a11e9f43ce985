-- How far the rows of a column have been brought under the key in use; one row for each column that was ever walked.
create table key_walk (
    place text primary key,                  -- table and column
    under text not null,                     -- the keys that the walk brings them under
    since timestamptz not null,              -- when a node first met these keys, real time
    at bigint,                               -- rows up to here are done; null before the first
    done boolean not null
);
