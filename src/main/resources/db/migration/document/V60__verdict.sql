-- What the virus scanner said of the bytes; null until it was asked. Without a scanner nobody is ever asked.
alter table document add column verdict text check (verdict in ('clean', 'infected'));
-- what the scanner has still to look at
create index document_unjudged on document (arrived_at, id) where verdict is null and not made_by_house;
