package org.huiyin.reception.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue of a day; it says nothing of who holds it.
 *
 * @param wanted    number of the one window that may call it; {@code null}: any that serves its line
 * @param atWindow  number of the window that called it
 * @param summons   id of the joint reception that was called for whoever holds it
 * @param following id of the ticket that took its place on another day
 */
public record QueueTicket(long id, long centre, String region, LocalDate day, Line line, int number, TicketState state, @Nullable Integer wanted, @Nullable Integer atWindow, Instant issuedAt,
        @Nullable Instant calledAt, @Nullable Instant endedAt, @Nullable String result, @Nullable Long summons, @Nullable Long following) {

    /** What is printed and called: {@code B012}. */
    public String code() {
        return "%s%03d".formatted(line.letter(), number);
    }

    static QueueTicket read(ResultSet row, int n) throws SQLException {
        return new QueueTicket(row.getLong("id"), row.getLong("centre"), row.getString("region"), row.getObject("day", LocalDate.class), Line.of(row.getString("line")).orElseThrow(), row.getInt("number"),
                TicketState.of(row.getString("state")), row.getObject("wanted", Integer.class), row.getObject("at_window", Integer.class), row.getTimestamp("issued_at").toInstant(),
                moment(row, "called_at"), moment(row, "ended_at"), row.getString("result"), row.getObject("summons", Long.class), row.getObject("following", Long.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
