package org.huiyin.petition.pile;

/** Words what is counted by place. */
final class PileSql {

    /** What is counted at all, on {@code petition p}: no accusation, nothing of which nobody said yet what it is, nothing sealed. */
    static final String COUNTED = "not p.sealed and not p.trace and p.class <> 'accusation' and p.excluded = '{}' and p.erased_at is null";

    /**
     * A place counts what lies in it; a code that is no place of that grain ("municipal districts", the city itself) is none. Whoever petitions ten times is one petitioner, known
     * by identity or by phone, whichever makes fewer.
     * The bounds of the region are its first digits and the number after them: found by index whatever the collation. Of the log only what was reviewed is looked at, each by its key
     * (a plain "exists" would be planned as one look through the whole log).
     */
    static final String PILES = """
            with matter as materialized (
                select p.id, p.region, p.number, not p.ended as open, not p.ended and coalesce(p.next_due < :today, false) as overdue,
                       p.repeat_of is not null or p.joined_to is not null as again,
                       exists (select from rating r where r.petition = p.id and r.value = 'dissatisfied') as dissatisfied,
                       p.reviewer is not null and coalesce((select true from petition_event e where e.petition = p.id and e.type in ('review-decided', 'rereview-decided')
                           and convert_from(e.body, 'UTF8')::jsonb #>> '{facts,decision}' in ('change', 'revoke') limit 1), false) as changed
                  from petition p where p.region >= :from and p.region < :to and (p.received_at >= :since or not p.ended) and %s),
            weak as (
                select m.*, coalesce(w.id_hash, w.phone_hash, convert_to(m.number, 'UTF8')) as who, coalesce(w.phone_hash, w.id_hash, convert_to(m.number, 'UTF8')) as called from matter m left join petitioner w on w.petition = m.id
                 where m.open or m.again or m.dissatisfied or m.changed),
            pile as (
                select left(w.region, size) as place, size, count(*) filter (where open)::int as open, count(*) filter (where overdue)::int as overdue, count(*) filter (where again)::int as again,
                       count(*) filter (where dissatisfied)::int as dissatisfied, count(*) filter (where changed)::int as changed
                  from weak w, unnest(:sizes::int[]) as size
                 where length(w.region) >= size and left(w.region, size) !~ '^[0-9]{4}00$'
                 group by 1, 2 having least(count(distinct who), count(distinct called)) >= :least),
            placed as (
                select *, open + overdue + again + dissatisfied + changed as weight from pile),
            ranked as (
                select *, row_number() over (partition by size order by weight desc, place) as nth from placed)
            select * from ranked where nth <= :most order by size, nth""".formatted(COUNTED);

    /** What is open in a place, the most pressing first. */
    static final String OPEN = """
            select p.number, p.category, p.region, p.received_at, p.holder, p.next_due, p.repeat_of is not null or p.joined_to is not null as again
              from petition p where p.region >= :from and p.region < :to and not p.ended and %s order by coalesce(p.next_due, date '9999-12-31'), p.id limit :limit""".formatted(COUNTED);

    /** With what several different people came to a place; those known by identity or by phone, whichever makes fewer. */
    static final String HOT = """
            select p.category, count(*) filter (where p.received_at >= :lately)::int as lately, count(*) filter (where p.received_at < :lately)::int as before
              from petition p left join petitioner w on w.petition = p.id
             where p.region >= :from and p.region < :to and p.received_at >= :before and p.category is not null and %s
             group by p.category
            having least(count(distinct coalesce(w.id_hash, w.phone_hash, convert_to(p.number, 'UTF8'))) filter (where p.received_at >= :lately),
                         count(distinct coalesce(w.phone_hash, w.id_hash, convert_to(p.number, 'UTF8'))) filter (where p.received_at >= :lately)) >= :least
             order by lately desc, p.category limit :limit""".formatted(COUNTED);

    private PileSql() {}
}
