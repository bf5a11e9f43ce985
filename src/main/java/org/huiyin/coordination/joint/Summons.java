package org.huiyin.coordination.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Departments called to one place, without what is sealed of it.
 *
 * @param unit     id of the unit that calls
 * @param account  who called
 * @param ticket   number of the ticket for whose holder a window calls
 * @param petition number of the petition that it goes with
 * @param due      by when they are to be there
 * @param result   what came of it; {@code null} until it has ended
 */
public record Summons(long id, SummonsKind kind, String unit, String region, String account, @Nullable String ticket, @Nullable String petition, Instant calledAt, Instant due, SummonsState state,
        @Nullable String result, @Nullable Instant endedAt) {

    /** By which it is spoken of. */
    public String number() {
        return "J" + id;
    }

    static Summons read(ResultSet row, int n) throws SQLException {
        return new Summons(row.getLong("id"), SummonsKind.of(row.getString("kind")), row.getString("unit"), row.getString("region"), row.getString("account"), row.getString("ticket"),
                row.getString("petition"), row.getTimestamp("called_at").toInstant(), row.getTimestamp("due").toInstant(), SummonsState.of(row.getString("state")), row.getString("result"),
                moment(row, "ended_at"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
