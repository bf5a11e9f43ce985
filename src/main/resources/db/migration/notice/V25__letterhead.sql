-- How a unit's papers look from a moment on: the red head, the word in its numbers, its seal as a picture. A change is a row of its own, so that a paper can be set as it would have been on its day.
create table notice_letterhead (
    id bigint generated always as identity primary key,
    unit text not null,
    head text,
    word text,
    seal bytea,                              -- PNG, made ready for paper
    by_account text not null,
    at timestamptz not null                  -- legal time
);
create index notice_letterhead_unit on notice_letterhead (unit, at desc, id desc);
