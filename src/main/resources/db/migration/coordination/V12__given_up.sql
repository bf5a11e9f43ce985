-- Which items go with a petition is asked when it is erased.
create index conference_item_petitions on conference_item using gin (petitions);
