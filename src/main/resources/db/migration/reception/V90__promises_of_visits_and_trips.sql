-- A promise made by video or on a trip goes with the petition of that visit or trip as well: what turns out to accuse somebody is shown to nobody, however late (Art 30).
create or replace view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch_sealed b where b.id = f.batch)
       and not exists (select from leader_letter l join petition p on p.number = l.petition
                        where f.source = 'instruction' and l.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from sweep_item i join petition p on p.id = i.petition
                        where f.source = 'sweep' and i.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from video_visit v join petition p on p.number = v.petition
                        where f.source = 'video' and v.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'))
       and not exists (select from train_trip t join petition p on p.number = t.petition
                        where f.source = 'train' and t.id = f.subject and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));
