package org.huiyin.reception.batch;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the registration of those whose petition came to accuse the office of the day after they had registered: nobody there may hear them (Art 30), so they are told to go to the office above,
 * and the office of the day learns nothing. Whoever is in a room at that moment is left until the day has passed.
 */
@Component
public class SendUp {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(SendUp.class);

    private static final String ACCUSING = """
            select b.*, p.excluded from batch b join petition p on p.number = b.petition join reception r on r.id = b.reception
             where (b.state in ('registered', 'waiting', 'arrived') or b.state = 'called' and r.day < :today) and p.excluded <> '{}'""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Sight sight;
    private final LegalTime time;
    private final Acts acts;

    SendUp(JdbcClient jdbc, TransactionTemplate transaction, Sight sight, LegalTime time, Acts acts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sight = sight;
        this.time = time;
        this.acts = acts;
    }

    @Component
    record Acts(BatchRows rows, BatchLog log, DayPlaces places, TellBatches telling, BatchWords words, Receptions receptions) {}

    private record Accusing(BatchRows.Kept kept, List<String> excluded) {

        static Accusing read(ResultSet row, int n) throws SQLException {
            return new Accusing(BatchRows.kept(row, n), List.of((String[]) row.getArray("excluded").getArray()));
        }

        Batch batch() {
            return kept.batch();
        }
    }

    /** @return how many were sent up */
    public int send() {
        int all = 0;
        for (var some = after(0); !some.isEmpty(); some = after(some.getLast().batch().id())) {
            all += (int) some.stream().filter(each -> sight.hides(each.excluded(), each.batch().office(), null)).filter(this::alone).count();
        }
        return all;
    }

    private List<Accusing> after(long last) {
        return jdbc.sql(ACCUSING + " and b.id > :last order by b.id limit :most").param("today", Date.valueOf(time.today())).param("last", last).param("most", AT_ONCE).query(Accusing::read).list();
    }

    /** In a transaction of its own: one that fails is tried again later, and keeps nobody else from being told. */
    private boolean alone(Accusing each) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> sent(each)));
        } catch (RuntimeException broken) {
            LOG.error("somebody could not be told to go to the office above", broken);
            return false;
        }
    }

    private boolean sent(Accusing each) {
        var batch = each.batch();
        acts.places().hold(batch.reception());
        if (!acts.rows().to(batch, BatchState.SENT_UP, time.instant())) {
            return false;
        }
        var day = acts.receptions().find(batch.reception()).orElseThrow();
        acts.log().add(batch, "system", BatchState.SENT_UP.code(), batch.state().code(), null, null);
        acts.telling().tell(each.kept(), acts.words().sentUp(batch, day));
        acts.telling().movedUp(day, acts.places().moveUp(batch.reception()));
        return true;
    }
}
