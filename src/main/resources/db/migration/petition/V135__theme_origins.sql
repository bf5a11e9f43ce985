-- Whose pages may show the entry to a theme in a frame, besides those that the house names for all.
alter table theme add column origins text[] not null default '{}';
