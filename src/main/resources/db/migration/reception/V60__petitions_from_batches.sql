-- The petition of this batch was opened from it, so its number may be shown to whoever shows the batch's code. One that the office linked may be somebody else's.
alter table batch add column petition_opened boolean not null default false;
-- Whether the same people came with a matter before is asked over all days of an office.
create index batch_office_phone on batch (office, phone) where phone is not null;
create index batch_office_id_number on batch (office, id_number) where id_number is not null;
create index batch_office_petition on batch (office, petition) where petition is not null;
