-- Where leaders receive people on a day of duty, and who stands in for a leader.
alter table duty
    add column place text,                   -- code of a region
    add column place_words text check (place_words is null or place is not null);
create index duty_place on duty (office, day) where place is not null;

alter table duty_leader add column substitute bigint references duty_leader check (substitute <> id);
