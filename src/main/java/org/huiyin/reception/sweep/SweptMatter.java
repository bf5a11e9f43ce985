package org.huiyin.reception.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUpState;
import org.jspecify.annotations.Nullable;

/**
 * A matter of a sweep, and how its promise stands.
 *
 * @param number   of the petition, or of what the promise came from
 * @param promise  id of the promise
 * @param leader   who watches over it (chain leader)
 * @param unit     id of the unit that has it
 * @param passedOn whether it had not ended when the sweep did
 */
public record SweptMatter(long id, String number, List<SweepReason> reasons, long promise, @Nullable String leader, String unit, Colour colour, LocalDate due, FollowUpState state, boolean passedOn) {

    static SweptMatter read(ResultSet row, int n) throws SQLException {
        return new SweptMatter(row.getLong("id"), row.getString("number"), SweepReason.of((String[]) row.getArray("reasons").getArray()), row.getLong("follow_up"), row.getString("chain"), row.getString("unit"),
                Colour.named(row.getString("colour")).orElseThrow(), row.getObject("due", LocalDate.class), FollowUpState.of(row.getString("state")), row.getBoolean("passed_on"));
    }

    /** By how many days it is late; 0 if it is not. */
    public int late(LocalDate today) {
        return state.withUnit() && today.isAfter(due) ? (int) (today.toEpochDay() - due.toEpochDay()) : 0;
    }
}
