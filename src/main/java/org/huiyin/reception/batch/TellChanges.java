package org.huiyin.reception.batch;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the days ahead: every change that was announced is told to everybody who registered before it, once; a day that was called off ends its batches; a place that was added goes to
 * whoever waits longest. It runs after the commit of whoever changed the day, each batch in a transaction of its own, on as many nodes as there are.
 */
@Component
public class TellChanges {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(TellChanges.class);

    /** Those who do not know yet; of a day that was called off all who have no end, also when it has passed. */
    private static final String BEHIND = """
            from batch b join reception r on r.id = b.reception
             where (b.state in ('registered', 'waiting') and r.day >= :today and b.told < (select max(id) from reception_change where reception = r.id and public)
                    or b.state in ('registered', 'waiting', 'arrived') and r.cancelled_at is not null)""";

    private final Receptions receptions;
    private final DayPlaces places;
    private final TellBatches telling;
    private final BatchRows rows;
    private final Alone alone;

    TellChanges(Receptions receptions, DayPlaces places, TellBatches telling, BatchRows rows, Alone alone) {
        this.receptions = receptions;
        this.places = places;
        this.telling = telling;
        this.rows = rows;
        this.alone = alone;
    }

    @Component
    record Alone(JdbcClient jdbc, TransactionTemplate transaction, LegalTime time, BatchWords words, BatchLog log) {}

    private record Told(BatchRows.Kept kept, long told) {}

    /** @return how many batches were told of something */
    public int tell() {
        alone.jdbc().sql("select distinct r.id from reception r join batch b on b.reception = r.id where r.day >= ? and b.state = 'waiting' and r.cancelled_at is null").param(today()).query(Long.class).list()
                .forEach(id -> alone(() -> telling.movedUp(day(id), places.moveUp(id))));
        int all = 0;
        for (var some = behind(0); !some.isEmpty(); some = behind(some.getLast())) {
            all += (int) some.stream().filter(id -> alone(() -> tell(id))).count();
        }
        return all;
    }

    /** In a transaction of its own: one that cannot be opened is tried again later, and keeps nobody else from being told. */
    private boolean alone(Runnable act) {
        try {
            alone.transaction().executeWithoutResult(status -> act.run());
            return true;
        } catch (RuntimeException broken) {
            LOG.error("a batch could not be told of a change of its day", broken);
            return false;
        }
    }

    private List<Long> behind(long after) {
        return alone.jdbc().sql("select b.id " + BEHIND + " and b.id > :after order by b.id limit :most").param("today", today()).param("after", after).param("most", AT_ONCE).query(Long.class).list();
    }

    private void tell(long id) {
        alone.jdbc().sql("select b.* " + BEHIND + " and b.id = :id for no key update of b skip locked").param("today", today()).param("id", id)
                .query((row, n) -> new Told(BatchRows.kept(row, n), row.getLong("told"))).optional().ifPresent(this::tell);
    }

    /** What was announced is read before the day, or a change between the two would count as told. */
    private void tell(Told each) {
        var news = rows.newsOf(each.kept().batch().reception());
        var day = day(each.kept().batch().reception());
        var batch = each.kept().batch();
        telling.tell(each.kept(), alone.words().changed(batch, day, news.stream().filter(one -> one.getKey() > each.told()).map(Map.Entry::getValue).toList()));
        if (day.cancelledAt() != null && rows.to(batch, BatchState.CALLED_OFF, alone.time().instant())) {
            alone.log().add(batch, "system", "day-called-off", batch.state().code(), null, null);
        }
        news.stream().findFirst().ifPresent(last -> rows.told(batch, last.getKey()));
    }

    private Reception day(long id) {
        return receptions.find(id).orElseThrow();
    }

    private Date today() {
        return Date.valueOf(alone.time().today());
    }
}
