package org.huiyin.coordination.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department that was called, without what is sealed of it.
 *
 * @param arrivedAt  when it came; {@code null} as long as nobody has noted it
 * @param answeredAt when it answered its part
 */
public record Summoned(long id, long summons, String unit, Instant calledAt, @Nullable Instant arrivedAt, @Nullable String arrivalBy, @Nullable Instant answeredAt, @Nullable String answeredBy) {

    /** Whether it came after the hour, or has not come and the hour is past. */
    public boolean late(Summons summons, Instant now) {
        var ended = summons.endedAt() == null || summons.endedAt().isAfter(now) ? now : summons.endedAt();
        return (arrivedAt == null ? ended : arrivedAt).isAfter(summons.due());
    }

    /** Whether it answered when everything had been concluded already. */
    public boolean answeredAfter(Summons summons) {
        return answeredAt != null && summons.endedAt() != null && answeredAt.isAfter(summons.endedAt());
    }

    /** From the call until it came, in whole minutes; {@code null} while it has not. */
    public @Nullable Long minutes() {
        return arrivedAt == null ? null : (Long) Duration.between(calledAt, arrivedAt).toMinutes();
    }

    static Summoned read(ResultSet row, int n) throws SQLException {
        return new Summoned(row.getLong("id"), row.getLong("summons"), row.getString("unit"), row.getTimestamp("called_at").toInstant(), Summons.moment(row, "arrived_at"), row.getString("arrival_by"),
                Summons.moment(row, "answered_at"), row.getString("answered_by"));
    }
}
