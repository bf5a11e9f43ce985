package org.huiyin.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.huiyin.runtime.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What administrators entered about the law in force, kept in memory; an entry made on another node shows within half a minute of real time. */
@Component
final class LawRows implements Supplier<List<LawInForce>> {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 5000;

    private record Snapshot(List<LawInForce> laws, Instant readAt) {}

    private final JdbcClient jdbc;
    private final Clock realTime;
    private volatile Snapshot snapshot;

    LawRows(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
        snapshot = read();
    }

    /** By region, the latest first; of two for one day in one region the one entered later comes first. */
    @Override
    public List<LawInForce> get() {
        if (snapshot.readAt.plus(FRESH).isBefore(realTime.instant())) {
            snapshot = read();
        }
        return snapshot.laws;
    }

    void enter(LawInForce law) {
        jdbc.sql("""
                insert into law_in_force (region, profile, valid_from, entered_by, entered_at, reason)
                values (:region, :profile, :from, :by, :at, :reason)
                """)
                .param("region", law.region()).param("profile", law.profile()).param("from", law.validFrom())
                .param("by", law.enteredBy()).param("at", Deadlines.stamp(law.enteredAt())).param("reason", law.reason()).update();
        Memory.renew(() -> snapshot = read());
    }

    private Snapshot read() {
        var readAt = realTime.instant();
        return new Snapshot(jdbc.sql("""
                select region, profile, valid_from, entered_by, entered_at, reason from law_in_force
                 order by region, valid_from desc, id desc limit :most
                """)
                .param("most", MOST)
                .query((row, n) -> new LawInForce(row.getString("region"), row.getString("profile"), row.getObject("valid_from", LocalDate.class),
                        row.getString("entered_by"), row.getObject("entered_at", OffsetDateTime.class).toInstant(), row.getString("reason")))
                .list(), readAt);
    }
}
