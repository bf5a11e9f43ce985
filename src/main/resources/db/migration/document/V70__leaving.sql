-- Bytes whose rows are gone: to be taken off the shelf, unless another row needs them. Written with the rows' end, so that a crash in between forgets nothing.
create table leaving (
    sha256 text primary key
);
