package org.huiyin.reception.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A window of a centre.
 *
 * @param line    whose numbers it calls; {@link Line#ANY} calls everybody
 * @param unit    id of the department that sits there; {@code null}: the office that keeps the centre
 * @param seated  account of whoever sits there; {@code null} while it is shut
 * @param endedOn since when it is closed for good
 */
public record CentreWindow(long centre, int number, String title, Line line, @Nullable String unit, boolean opened, @Nullable String seated, @Nullable LocalDate endedOn, int version) {

    static CentreWindow read(ResultSet row, int n) throws SQLException {
        return new CentreWindow(row.getLong("centre"), row.getInt("number"), row.getString("title"), Line.of(row.getString("line")).orElseThrow(), row.getString("unit"), row.getBoolean("opened"),
                row.getString("seated"), row.getObject("ended_on", LocalDate.class), row.getInt("version"));
    }
}
