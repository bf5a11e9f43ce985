-- Until when a petition that is still being written keeps the file from being swept (real time).
alter table document add column kept_until timestamptz;
