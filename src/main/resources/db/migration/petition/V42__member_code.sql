-- A code of his own for somebody of a group, kept as a keyed hash like the petition's. A new one takes the place of the old, which opens nothing any more.
-- place: in the list of those who are named, counted from one; names stay sealed with the petitioner.
create table member_code (
    petition bigint not null references petition,
    region text not null,
    place smallint not null,
    code bytea not null,
    issued_at timestamptz not null,
    primary key (petition, place)
);
