-- A promise is made to a batch, or elsewhere: in a leader's instruction, on a trip of the direct train, in a video visit, on a round through a village.
alter table follow_up
    alter batch drop not null,
    add source text not null default 'batch',
    add subject bigint,                      -- id of what it came from
    add number text,                         -- its number, as people call it
    add withheld boolean not null default false;   -- what it came from turned out to accuse somebody
update follow_up f set subject = b.id, number = 'R' || b.reception || '-' || b.seq from batch b where b.id = f.batch;
alter table follow_up
    alter source drop default,
    alter subject set not null,
    alter number set not null,
    add constraint follow_up_once unique (source, subject),
    add constraint follow_up_batch check ((source = 'batch') = (batch is not null));

-- What anybody may be shown of them: never one whose matter accuses somebody.
create view follow_up_shown as
    select f.* from follow_up f where not f.withheld and not exists (select from batch b where b.id = f.batch and b.accusation);
