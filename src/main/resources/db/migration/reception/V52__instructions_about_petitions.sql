-- An instruction about a petition goes with it: what turns out to accuse somebody is shown to nobody, however late (Art 30).
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch)
       and not exists (select from leader_letter l join petition p on p.number = l.petition
                        where f.source = 'instruction' and l.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));
