package org.huiyin.reception.batch;

import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionChange;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the days ahead: every change that was announced is told to everybody who registered before it, once; a day that was called off ends its batches; a place that was added goes to
 * whoever waits longest. It runs after the commit of whoever changed the day, some batches in a transaction, on as many nodes as there are.
 */
@Component
public class TellChanges {

    private static final int AT_ONCE = 50;

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
                .forEach(id -> alone.transaction().executeWithoutResult(status -> telling.movedUp(day(id), places.moveUp(id))));
        int all = 0;
        for (int told = some(); told > 0; told = some()) {
            all += told;
        }
        return all;
    }

    private int some() {
        return alone.transaction().<Integer>execute(status -> {
            var behind = alone.jdbc().sql("""
                    select b.*, c.last from batch b join reception r on r.id = b.reception
                      join lateral (select max(id) as last from reception_change where reception = r.id and public) c on c.last > b.told
                     where r.day >= :today and b.state in ('registered', 'waiting') order by b.id limit :most for no key update of b skip locked""")
                    .param("today", today()).param("most", AT_ONCE).query((row, n) -> new Told(BatchRows.kept(row, n), row.getLong("told"))).list();
            var days = new LinkedHashMap<Long, Reception>();
            var news = new LinkedHashMap<Long, List<Map.Entry<Long, ReceptionChange>>>();
            behind.forEach(each -> tell(each, days.computeIfAbsent(each.kept().batch().reception(), this::day), news.computeIfAbsent(each.kept().batch().reception(), rows::newsOf)));
            return behind.size();
        });
    }

    private void tell(Told each, Reception day, List<Map.Entry<Long, ReceptionChange>> news) {
        var batch = each.kept().batch();
        telling.tell(each.kept(), alone.words().changed(batch, day, news.stream().filter(one -> one.getKey() > each.told()).map(Map.Entry::getValue).toList()));
        if (day.cancelledAt() != null && rows.to(batch, BatchState.CALLED_OFF, alone.time().instant())) {
            alone.log().add(batch, "system", "day-called-off", batch.state().code(), null, null);
        }
        rows.told(batch, news.getFirst().getKey());
    }

    private Reception day(long id) {
        return receptions.find(id).orElseThrow();
    }

    private Date today() {
        return Date.valueOf(alone.time().today());
    }
}
