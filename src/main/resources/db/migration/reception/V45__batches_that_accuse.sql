-- Batches of which only the chain may know: said so, or gone with a petition that is closed to others now, however late that turned out.
create view batch_sealed as
    select b.id from batch b where b.accusation or exists (select from petition p where p.number = b.petition and (p.sealed or p.trace));

-- What anybody may be shown of promises: never one whose matter accuses somebody.
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch);
