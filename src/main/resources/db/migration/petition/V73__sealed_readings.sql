-- Which rows of the reading log a daily seal holds, by day of the reading. Reasons and words stay out of the head: they may be sealed anew, and reasons go with an erasure.
create table sealed_reading (
    seal int not null,
    day date not null,                       -- legal, +08:00
    after_id bigint not null,                -- the seal holds what lies between these two
    upto_id bigint not null,
    times bigint not null,
    head text not null,                      -- SHA-256 over the hashes of the rows, hex
    primary key (seal, day)
);
create trigger sealed_reading_append_only before update or delete on sealed_reading for each row execute function seal_is_final();
create trigger sealed_reading_no_truncate before truncate on sealed_reading for each statement execute function seal_is_final();
