package org.huiyin.reception.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video visit, without what is sealed of it.
 *
 * @param office     id of the unit that was asked
 * @param accusation it accuses somebody, or goes with a sealed petition: the office's own chain alone may know of it (Art 30)
 * @param petition   number of the petition it goes with
 * @param room       where the office sits
 * @param result     what came of it, once that was written down
 * @param version    moved by each change of the office
 * @param waitsSince when it began to wait for an answer of the office
 * @param consentedAt when whoever asked let the call be recorded; {@code null} while they do not
 */
public record Visit(long id, String office, String region, VisitState state, boolean accusation, @Nullable String petition, @Nullable String room, @Nullable Instant startsAt,
        @Nullable Instant endsAt, Instant askedAt, @Nullable Instant endedAt, @Nullable String result, @Nullable String recorder, int version, Instant waitsSince, @Nullable Instant consentedAt) {

    /** What people know it by; with its code it opens. */
    public String number() {
        return "V" + id;
    }

    static Visit read(ResultSet row, int n) throws SQLException {
        return new Visit(row.getLong("id"), row.getString("office"), row.getString("region"), VisitState.of(row.getString("state")), row.getBoolean("accusation"), row.getString("petition"),
                row.getString("room"), moment(row, "starts_at"), moment(row, "ends_at"), row.getTimestamp("asked_at").toInstant(), moment(row, "ended_at"), row.getString("result"),
                row.getString("recorder"), row.getInt("version"), row.getTimestamp("waits_since").toInstant(), moment(row, "consented_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
