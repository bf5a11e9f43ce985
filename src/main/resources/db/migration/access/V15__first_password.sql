-- Whoever still has the password an administrator gave chooses another one before anything else opens.
alter table account add column password_due boolean not null default false;
