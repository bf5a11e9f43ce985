package org.huiyin.reception.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a video visit.
 *
 * @param seat    0: whoever asked
 * @param account who sits there, or is asked to
 * @param unit    id of the unit that was asked
 * @param turn    how often it was taken; one browser has the current turn
 * @param there   whether somebody is there now
 * @param letIn   whether they take part; others wait
 */
public record Seat(long visit, int seat, SeatKind kind, @Nullable String account, @Nullable String unit, int turn, boolean there, boolean letIn) {

    /** Of whoever asked. */
    public static final int PETITIONER = 0;
    /** Beside whoever asked: everybody sends pictures to everybody, which phones do not stand for many. */
    public static final int OTHERS = 5;

    static Seat read(ResultSet row, int n) throws SQLException {
        return new Seat(row.getLong("visit"), row.getInt("seat"), SeatKind.of(row.getString("kind")), row.getString("account"), row.getString("unit"), row.getInt("turn"), row.getBoolean("there"),
                row.getBoolean("let_in"));
    }
}
