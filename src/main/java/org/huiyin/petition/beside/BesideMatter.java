package org.huiyin.petition.beside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.huiyin.petition.Status;

/** Another petition in the reader's sight, as a line beside a case. */
public record BesideMatter(String number, String title, Status status, Instant receivedAt) {

    static final String COLUMNS = "p.number, p.title, p.status, p.received_at";

    static BesideMatter read(ResultSet row, int n) throws SQLException {
        return new BesideMatter(row.getString("number"), row.getString("title"), Status.valueOf(row.getString("status")), row.getTimestamp("received_at").toInstant());
    }
}
