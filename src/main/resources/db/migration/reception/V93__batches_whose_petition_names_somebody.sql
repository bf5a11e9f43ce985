-- A batch goes with its petition as every other promise does: also where that names somebody whom it accuses and is not sealed yet (Art 30).
create or replace view batch_sealed as
    select b.id from batch b where b.accusation
        or exists (select from petition p where p.number = b.petition and (p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}'));
