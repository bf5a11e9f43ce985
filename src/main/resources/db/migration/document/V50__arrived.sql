-- The daily seal looks at what arrived since the last one.
create index document_arrived on document (arrived_at) where petition is not null;
