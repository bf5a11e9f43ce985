package org.huiyin.runtime.keys;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings everything sealed, and the hashes made of it, under the keys for new ones: column by column, in small batches, each with the place it got to in one
 * transaction, so that whoever goes on after a crash goes on from there. While nothing is to be done it reads one row for each column.
 */
public final class Reseal {

    /** So long after new keys were first met nobody seals under the old ones any more, and nothing that was sealed under them is still to be committed. */
    static final Duration SETTLED = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Reseal.class);

    private record Walk(String under, Timestamp since, @Nullable Long at, boolean done) {}

    private final KeyStore keys;
    private final List<SealedColumn> columns;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock realTime;
    private final ResealBatch batches;

    public Reseal(KeyStore keys, List<SealedTable> tables, JdbcClient jdbc, TransactionTemplate transaction, Clock realTime) {
        this.keys = keys;
        columns = tables.stream().flatMap(table -> table.columns().stream()).toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.realTime = realTime;
        batches = new ResealBatch(keys, jdbc);
    }

    /** Goes on for about that long. */
    public void goOn(Duration atMost) {
        goOn(atMost, SETTLED);
    }

    void goOn(Duration atMost, Duration settled) {
        var end = System.nanoTime() + atMost.toNanos();
        for (var column : columns) {
            var walk = begun(column);
            if (walk.done() || walk.since().toInstant().isAfter(realTime.instant().minus(settled))) {
                continue;
            }
            while (System.nanoTime() < end && !Boolean.TRUE.equals(transaction.execute(status -> step(column)))) {
                // one batch at a time: no row is held for longer than that
            }
        }
    }

    private Walk begun(SealedColumn column) {
        var under = batches.under(column);
        jdbc.sql("""
                insert into key_walk (place, under, since, done) values (:place, :under, :now, false)
                on conflict (place) do update set under = excluded.under, since = excluded.since, at = null, done = false where key_walk.under <> excluded.under""")
                .param("place", column.name()).param("under", under).param("now", Timestamp.from(realTime.instant())).update();
        return walk(column);
    }

    private Walk walk(SealedColumn column) {
        return jdbc.sql("select under, since, at, done from key_walk where place = ?").param(column.name())
                .query((row, n) -> new Walk(row.getString("under"), row.getTimestamp("since"), row.getObject("at", Long.class), row.getBoolean("done"))).single();
    }

    /** @return whether that was the last */
    private boolean step(SealedColumn column) {
        var walk = walk(column);
        if (walk.done() || !walk.under().equals(batches.under(column))) {
            return true;
        }
        var batch = batches.renew(column, walk.at());
        jdbc.sql("update key_walk set at = coalesce(?, at), done = ? where place = ?").params(batch.last(), batch.end(), column.name()).update();
        if (batch.closed() > 0) {
            LOG.error("{} rows of {} do not open and stay under their old key", batch.closed(), column.name());
        }
        if (batch.end()) {
            LOG.info("{} is under the keys for new ones", column.name());
        }
        return batch.end();
    }
}
