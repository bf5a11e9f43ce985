-- People who ask to be received by video, and what becomes of it.
create table video_visit (
    id bigint primary key,
    region text not null,
    office text not null,
    state text not null,
    accusation boolean not null,             -- it accuses somebody, or goes with a sealed petition: the office's own chain alone may know of it
    petition text,
    code bytea not null,
    sealed bytea,                            -- who asks, what about, when it would suit; null once it was given up
    answered bytea,                          -- why it was declined or called off, and the way on; sealed
    room text,                               -- where the office sits
    starts_at timestamptz,
    ends_at timestamptz,
    asked_at timestamptz not null,
    ended_at timestamptz,
    result text,
    noted bytea,                             -- what was said and answered; sealed
    recorder text,
    version int not null
);
create index video_visit_office on video_visit (office, id);
create index video_visit_ahead on video_visit (ends_at) where state in ('scheduled', 'open');

-- A quarter of an hour of a room or of somebody's account: whatever stands here is taken, whichever node took it.
create table video_slot (
    taken text not null,
    slot timestamptz not null,
    visit bigint not null references video_visit,
    region text not null,
    primary key (taken, slot)
);
create index video_slot_visit on video_slot (visit);

-- Who takes part: the petitioner (0), people by their account, units through whoever of them comes. One browser sits on a seat at a time: the turn tells which.
create table video_seat (
    visit bigint not null references video_visit,
    seat int not null check (seat between 0 and 5),
    region text not null,
    kind text not null,
    account text,
    unit text,
    turn int not null default 0,
    there boolean not null default false,
    let_in boolean not null default false,
    seen_at timestamptz,                     -- real time, for who is there
    primary key (visit, seat),
    unique (visit, account)
);
create index video_seat_account on video_seat (account, visit);
create index video_seat_unit on video_seat (unit, visit);
create index video_seat_there on video_seat (seen_at) where there;

-- Who came, was let in and left, and when; never edited.
create table video_attendance (
    id bigint generated always as identity primary key,
    visit bigint not null references video_visit,
    region text not null,
    seat int not null,
    account text,
    unit text,
    at timestamptz not null,
    what text not null
);
create index video_attendance_of on video_attendance (visit, id);

-- What was done to it, by whom and why; never edited, but that reasons are sealed anew or given up.
create table video_change (
    id bigint generated always as identity primary key,
    visit bigint not null references video_visit,
    region text not null,
    at timestamptz not null,
    account text not null,
    what text not null,
    why bytea
);
create index video_change_of on video_change (visit, id);

create function video_log_is_final() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger video_attendance_append_only before update or delete on video_attendance for each row execute function video_log_is_final();
create trigger video_attendance_no_truncate before truncate on video_attendance for each statement execute function video_log_is_final();
create trigger video_change_append_only before delete or update of id, visit, region, at, account, what on video_change for each row execute function video_log_is_final();
create trigger video_change_no_truncate before truncate on video_change for each statement execute function video_log_is_final();

-- What browsers tell each other to find a way: addresses of people's networks. It is gone after a minute, stands in no backup, and is lost with the server, which costs one more try.
create unlogged table video_signal (
    id bigint generated always as identity primary key,
    visit bigint not null,
    sender int not null,
    sender_turn int not null,
    receiver int not null,
    receiver_turn int not null,
    body text not null,
    at timestamptz not null
);
create index video_signal_visit on video_signal (visit, at);
create index video_signal_old on video_signal (at);
