-- How many batches a room takes in the day (null: as many as come), and which content categories it is for (codes, each with what lies below it; none: whatever comes).
alter table reception_room add column capacity int check (capacity > 0);
alter table reception_room add column categories text[] not null default '{}';
