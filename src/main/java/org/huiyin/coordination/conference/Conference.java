package org.huiyin.coordination.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the joint conference (联席会议).
 *
 * @param chair        post and name of whoever chairs it
 * @param chairAccount who approves the minutes
 * @param members      ids of units
 * @param came         those of them that came, once it was held
 */
public record Conference(long id, String office, String region, LocalDate day, LocalTime begins, String place, String chair, String chairAccount, List<String> members, @Nullable List<String> came,
        ConferenceState state, int version) {

    public Conference {
        members = List.copyOf(members);
        came = came == null ? null : List.copyOf(came);
    }

    static Conference read(ResultSet row, int n) throws SQLException {
        var came = row.getArray("came");
        return new Conference(row.getLong("id"), row.getString("office"), row.getString("region"), row.getObject("day", LocalDate.class), row.getObject("begins", LocalTime.class), row.getString("place"),
                row.getString("chair"), row.getString("chair_account"), List.of((String[]) row.getArray("members").getArray()), came == null ? null : List.of((String[]) came.getArray()),
                ConferenceState.of(row.getString("state")), row.getInt("version"));
    }
}
