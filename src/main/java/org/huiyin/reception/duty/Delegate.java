package org.huiyin.reception.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may write in a leader's name.
 *
 * @param leader        id of the leader
 * @param line          of the leader, post and name
 * @param leaderAccount with which the leader signs in; {@code null} while the office does not say so
 * @param account       of the delegate
 * @param until         the last day; {@code null} while nobody says so
 * @param endedAt       when it was ended before that
 */
public record Delegate(long id, long leader, String office, String line, @Nullable String leaderAccount, String account, LocalDate from, @Nullable LocalDate until, String namedBy, Instant namedAt,
        @Nullable String endedBy, @Nullable Instant endedAt) {

    static Delegate read(ResultSet row, int n) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Delegate(row.getLong("id"), row.getLong("leader"), row.getString("office"), row.getString("line"), row.getString("leader_account"), row.getString("account"),
                row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getString("named_by"), row.getTimestamp("named_at").toInstant(), row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the leader is meant by that line, however its blanks are set. */
    public boolean means(String announced) {
        return Leader.mark(line).equals(Leader.mark(announced));
    }
}
