-- Whether somebody who is accused has an account in the house is asked by name when a petition comes in.
create index account_by_name on account (display_name);
