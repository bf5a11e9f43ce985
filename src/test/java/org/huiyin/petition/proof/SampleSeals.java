package org.huiyin.petition.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals once nothing older is under way: what was committed before the call is in the seal. */
public final class SampleSeals {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SampleSeals() {}

    public static Optional<DailySeal> seal(SealDay days, JdbcClient jdbc) {
        var now = jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
        var until = Instant.now().plus(PATIENCE);
        while (!jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) > ?::xid8").param(now).query(Boolean.class).single()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("a transaction stays open");
            }
            Thread.onSpinWait();
        }
        return days.seal();
    }
}
