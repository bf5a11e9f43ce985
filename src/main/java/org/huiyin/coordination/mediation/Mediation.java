package org.huiyin.coordination.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mediation, without what is sealed of it.
 *
 * @param office   id of the unit that opened it
 * @param petition number of the one it goes with; none: a dispute that was brought to the centre
 * @param place    code of the village or street that it is about
 * @param mediator id of who was proposed or chosen
 * @param agreedOn when both sides had consented to one text
 * @param version  moved by each change that the office makes or a side
 */
public record Mediation(long id, String office, String region, @Nullable String petition, @Nullable String place, @Nullable String category, MediationState state, @Nullable Long mediator,
        LocalDate openedOn, @Nullable LocalDate agreedOn, @Nullable LocalDate endedOn, int version) {

    /** What people know it by; with a side's code it opens. */
    public String number() {
        return "M" + id;
    }

    static Mediation read(ResultSet row, int n) throws SQLException {
        return new Mediation(row.getLong("id"), row.getString("office"), row.getString("region"), row.getString("petition"), row.getString("place"), row.getString("category"),
                MediationState.of(row.getString("state")), row.getObject("mediator", Long.class), row.getObject("opened_on", LocalDate.class), row.getObject("agreed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class), row.getInt("version"));
    }
}
