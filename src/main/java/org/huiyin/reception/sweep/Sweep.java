package org.huiyin.reception.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sweep of an office's backlog.
 *
 * @param reception id of the day from which it was started
 * @param day       that day
 * @param endedAt   {@code null} while it goes on
 * @param version   moved by each change
 */
public record Sweep(long id, String office, String region, long reception, LocalDate day, Instant startedAt, String startedBy, @Nullable Instant endedAt, @Nullable String endedBy, int version) {

    static final String READ = "select s.*, r.day from sweep s join reception r on r.id = s.reception ";

    static Sweep read(ResultSet row, int n) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Sweep(row.getLong("id"), row.getString("office"), row.getString("region"), row.getLong("reception"), row.getObject("day", LocalDate.class), row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"), ended == null ? null : ended.toInstant(), row.getString("ended_by"), row.getInt("version"));
    }

    public boolean running() {
        return endedAt == null;
    }
}
