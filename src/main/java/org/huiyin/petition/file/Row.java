package org.huiyin.petition.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.huiyin.petition.Status;

/** The parts of a petition row that every reader needs. */
record Row(long id, String number, String title, String office, String holder, Instant holderSince, Status status, String channel, boolean sealed,
        boolean contactable, int version, Instant receivedAt) {

    static Row read(ResultSet r, int n) throws SQLException {
        return new Row(r.getLong("id"), r.getString("number"), r.getString("title"), r.getString("office"), r.getString("holder"),
                r.getTimestamp("holder_since").toInstant(), Status.valueOf(r.getString("status")), r.getString("channel"), r.getBoolean("sealed"),
                r.getBoolean("contactable"), r.getInt("version"), r.getTimestamp("received_at").toInstant());
    }
}
