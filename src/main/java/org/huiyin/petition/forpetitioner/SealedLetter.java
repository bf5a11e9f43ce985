package org.huiyin.petition.forpetitioner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was handed over sealed: what is in it nobody on the way knows.
 *
 * @param slip       number of the slip that whoever gave it keeps
 * @param region     code of the place where it was handed over
 * @param office     petition office to which it goes
 * @param unit       unit of whoever took it
 * @param receivedAt when the office had it in hand, unopened
 * @param number     petition that came of it; told to the office alone
 */
public record SealedLetter(long slip, String region, String office, String unit, Instant handedAt, @Nullable Instant receivedAt, @Nullable String number) {

    static SealedLetter read(ResultSet row, int n) throws SQLException {
        Timestamp received = row.getTimestamp("received_at");
        return new SealedLetter(row.getLong("id"), row.getString("region_code"), row.getString("office"), row.getString("unit"), row.getTimestamp("handed_at").toInstant(),
                received == null ? null : received.toInstant(), row.getString("number"));
    }
}
