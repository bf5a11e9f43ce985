-- Whoever petitions belongs to no unit: their looks at the own petition, each a line in a request somebody waits for, need no place in the index by units.
drop index reading_by_unit;
create index reading_by_unit on reading (unit, at desc, id desc) where unit is not null;
-- Petitioners are told which units looked, on each of their own looks: found without going through those, however many they are.
create index reading_looked on reading (petition, at) where what in ('file', 'course', 'draft', 'paper', 'paper-word', 'petitioner', 'petitioner-paper', 'addressed-paper', 'addressed-paper-word', 'envelope');
