package org.huiyin.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the running clocks whose moment has come, in batches of 500, each in a transaction of its own. A row whose listeners fail is
 * logged and left as it was for the next sweep; it holds up no other.
 */
@Component
final class SweptRows {

    /** The moments for which the table has an index. */
    enum Moment {
        LAPSE("lapses_at"), WARNING("warn_at");

        private final String column;

        Moment(String column) {
            this.column = column;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(SweptRows.class);
    private static final int BATCH = 500;

    private record Waiting(long id, OffsetDateTime since) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SweptRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param mark marks rows by their ids and says how many it marked
     * @return how many were marked
     */
    int each(Moment moment, Instant legalNow, ToIntFunction<List<Long>> mark) {
        int marked = 0;
        var batch = waiting(moment, legalNow, new Waiting(0, OffsetDateTime.parse("1900-01-01T00:00Z")));
        while (!batch.isEmpty()) {
            marked += marked(batch.stream().map(Waiting::id).toList(), mark);
            batch = waiting(moment, legalNow, batch.getLast());
        }
        return marked;
    }

    private List<Waiting> waiting(Moment moment, Instant legalNow, Waiting beyond) {
        return jdbc.sql("""
                select id, %1$s from deadline
                 where state = 'running' and %1$s <= :now and (%1$s, id) > (:since, :id)
                 order by %1$s, id limit :batch
                """.formatted(moment.column))
                .param("now", Deadlines.stamp(legalNow)).param("since", beyond.since).param("id", beyond.id).param("batch", BATCH)
                .query((row, number) -> new Waiting(row.getLong(1), row.getObject(2, OffsetDateTime.class))).list();
    }

    private int marked(List<Long> ids, ToIntFunction<List<Long>> mark) {
        try {
            return transaction.execute(status -> mark.applyAsInt(ids));
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.error("deadline {} could not be swept; the next sweep tries again", ids.getFirst(), e);
                return 0;
            }
            int half = ids.size() / 2;
            return marked(ids.subList(0, half), mark) + marked(ids.subList(half, ids.size()), mark);
        }
    }
}
