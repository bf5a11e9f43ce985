-- When the execution of the answer in force was last urged; nothing once it was carried out or promised anew.
alter table petition add column urged_on date;

-- A reminder may be of something that happened, and not of a point of a clock.
alter table reminder add column event text;
