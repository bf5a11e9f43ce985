package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks what has lapsed and says so: running becomes missed, and one {@link DeadlineLapsed} goes out for each row in the same
 * transaction. Several nodes may sweep at once; each row lapses once. A listener must not wait for a lock on the petition (whoever
 * holds it may be waiting for the deadline's row): take it with {@code nowait} and fail, and the row lapses with the next sweep.
 */
@Component
public final class DeadlineSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final int BATCH = 500;

    private record Waiting(long id, OffsetDateTime lapsesAt) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DeadlineSweep(JdbcClient jdbc, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Lapses everything that ran out at or before the given legal time, in batches of 500, each in a transaction of its own. A row
     * whose listeners fail is logged and left running for the next sweep; it holds up no other.
     *
     * @return how many lapsed
     */
    public int lapseUntil(Instant legalNow) {
        int lapsed = 0;
        var batch = waiting(legalNow, new Waiting(0, OffsetDateTime.parse("1900-01-01T00:00Z")));
        while (!batch.isEmpty()) {
            lapsed += lapse(batch.stream().map(Waiting::id).toList());
            batch = waiting(legalNow, batch.getLast());
        }
        return lapsed;
    }

    /** The next moment at which a running clock lapses, after the given one. */
    public Optional<Instant> nextLapse(Instant after) {
        return jdbc.sql("select lapses_at from deadline where state = 'running' and lapses_at > :after order by lapses_at limit 1")
                .param("after", Deadlines.stamp(after)).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** The latest moment at which a clock has lapsed. */
    public Optional<Instant> lastLapse() {
        return jdbc.sql("select lapses_at from deadline where state = 'missed' order by lapses_at desc limit 1")
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    private List<Waiting> waiting(Instant legalNow, Waiting beyond) {
        return jdbc.sql("""
                select id, lapses_at from deadline
                 where state = 'running' and lapses_at <= :now and (lapses_at, id) > (:lapses, :id)
                 order by lapses_at, id limit :batch
                """)
                .param("now", Deadlines.stamp(legalNow)).param("lapses", beyond.lapsesAt).param("id", beyond.id).param("batch", BATCH)
                .query((row, number) -> new Waiting(row.getLong(1), row.getObject(2, OffsetDateTime.class))).list();
    }

    private int lapse(List<Long> ids) {
        try {
            return transaction.execute(status -> marked(ids));
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.error("deadline {} could not lapse; the next sweep tries again", ids.getFirst(), e);
                return 0;
            }
            int half = ids.size() / 2;
            return lapse(ids.subList(0, half)) + lapse(ids.subList(half, ids.size()));
        }
    }

    private int marked(List<Long> ids) {
        var lapsed = jdbc.sql("""
                with gone as materialized (
                    select id from deadline where id = any(:ids) and state = 'running' for update skip locked)
                update deadline d
                   set state = 'missed', ended_at = case when d.duty then null else d.lapses_at end
                  from gone where d.id = gone.id
                returning d.id, d.petition, d.term, d.due, d.lapses_at
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new DeadlineLapsed(row.getLong("id"), row.getLong("petition"), Term.valueOf(row.getString("term")),
                        row.getObject("due", LocalDate.class), row.getObject("lapses_at", OffsetDateTime.class).toInstant()))
                .list();
        lapsed.stream().sorted(Comparator.comparing(DeadlineLapsed::at).thenComparing(DeadlineLapsed::deadline)).forEach(events::publishEvent);
        return lapsed.size();
    }
}
