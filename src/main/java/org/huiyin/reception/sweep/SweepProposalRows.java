package org.huiyin.reception.sweep;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.reception.HardMatters;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Old open matters of the actor's office of which the actor may know, and open promises of the office whose day has passed; nothing that is in a running sweep, or has an open promise as it is. */
@Repository
class SweepProposalRows {

    private static final String PETITIONS = """
            select * from (
                select p.id, p.number, (p.received_at at time zone 'Asia/Shanghai')::date as since, p.next_due as due, p.category, p.region as place, coalesce(p.organ, p.holder) as unit,
                       p.sealed or p.trace or coalesce(p.class, '') = 'accusation' or p.excluded <> '{}' as closed,
                       array_remove(array[case when p.received_at < :long then 'long' end, case when p.next_due < :beyond then 'beyond' end, case when p.repeat_of is not null or p.joined_to is not null then 'again' end,
                           case when %1$s then 'units' end, case when %2$s then 'reviewed' end], null) as reasons
                  from petition p where p.office = :sight_unit and not p.ended and %3$s
                   and not exists (select from sweep_item i join follow_up f on f.id = i.follow_up where i.petition = p.id and (i.running or f.state in %4$s))
                   and not exists (select from batch b join follow_up f on f.batch = b.id where b.petition = p.number and f.state in %4$s)
                   and not exists (select from video_visit v join follow_up f on f.source = 'video' and f.subject = v.id where v.petition = p.number and f.state in %4$s)
                   and not exists (select from train_trip t join follow_up f on f.source = 'train' and f.subject = t.id where t.petition = p.number and f.state in %4$s)
                   and not exists (select from leader_letter l join follow_up f on f.source = 'instruction' and f.subject = l.id where l.petition = p.number and f.state in %4$s)) m
             where cardinality(reasons) > 0""".formatted(HardMatters.SHARED, HardMatters.REVIEWED, Sight.UNVEILED, SweepRows.OPEN);
    private static final String PROMISES = """
            select f.id, f.number, f.handed_on as since, f.due, b.category, left(b.place, 9) as place, f.unit, false as closed, array['promised'] as reasons
              from follow_up_shown f left join batch b on b.id = f.batch where f.office = :sight_unit and f.state in %s and f.due < :today
               and not exists (select from sweep_item i where i.follow_up = f.id and i.running)
               and (b.id is null or %s)""".formatted(SweepRows.WITH_UNIT, BatchSight.SQL);

    private final JdbcClient jdbc;
    private final Sight sight;
    private final SweepSettings settings;
    private final LegalTime time;

    SweepProposalRows(JdbcClient jdbc, Sight sight, SweepSettings settings, LegalTime time) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.settings = settings;
        this.time = time;
    }

    /** The oldest first. */
    List<SweepProposal> petitions(Actor actor, LocalDate since, long id, int limit) {
        return petitions(actor, " and (since, id) > (:since, :id) order by since, id limit :limit").param("since", Date.valueOf(since)).param("id", id).param("limit", limit).query(SweepProposal::read).list();
    }

    /** Of these numbers, those that may be taken, in the order of their ids. */
    List<SweepProposal> petitions(Actor actor, Collection<String> numbers) {
        return petitions(actor, " and number = any(:numbers) and not closed order by id").param("numbers", numbers.toArray(String[]::new)).query(SweepProposal::read).list();
    }

    private JdbcClient.StatementSpec petitions(Actor actor, String which) {
        var today = time.today();
        return sight.bind(jdbc.sql(PETITIONS + which), actor).param("long", java.sql.Timestamp.from(today.minusMonths(settings.months()).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param("beyond", Date.valueOf(today.minusDays(settings.beyond())));
    }

    /** The latest first. */
    List<SweepProposal> promises(Actor actor, LocalDate due, long id, int limit) {
        return promises(actor, " and (f.due, f.id) > (:due, :id) order by f.due, f.id limit :limit").param("due", Date.valueOf(due)).param("id", id).param("limit", limit).query(SweepProposal::read).list();
    }

    /** Of these ids, those that may be taken, in their order. */
    List<SweepProposal> promises(Actor actor, Collection<Long> ids) {
        return promises(actor, " and f.id = any(:ids) order by f.id").param("ids", ids.toArray(Long[]::new)).query(SweepProposal::read).list();
    }

    private JdbcClient.StatementSpec promises(Actor actor, String which) {
        return sight.bind(jdbc.sql(PROMISES + which), actor).param("today", Date.valueOf(time.today()));
    }
}
