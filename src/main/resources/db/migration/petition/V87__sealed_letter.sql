-- A letter that somebody of the village took sealed from a petitioner's hand: neither its sender nor its content is known on the way.
create table sealed_letter (
    id bigint primary key,
    region_code text not null,
    office text not null,
    unit text not null,
    handed_by text not null,
    handed_at timestamptz not null,
    received_by text,
    received_at timestamptz,
    petition bigint references petition
);
create index sealed_letter_carrier on sealed_letter (handed_by, handed_at desc, id desc);
create index sealed_letter_office on sealed_letter (office, (received_at is not null), handed_at desc, id desc);
create index sealed_letter_petition on sealed_letter (petition) where petition is not null;
