-- Which petition came through the program of which unit: what of it may be told there, and to whom there it belongs.
create table relayed (
    petition bigint primary key references petition,
    region text not null,
    unit text not null,
    client text not null,
    received_at timestamptz not null
);
create index relayed_unit on relayed (unit, received_at desc);

-- Whoever asks what happened since yesterday asks for a stretch of the log, which grows in the order of time.
create index petition_event_time on petition_event using brin (at) with (pages_per_range = 16, autosummarize = on);
-- What is public, by the month in which it came.
create index publication_received on publication (received desc, number desc);
