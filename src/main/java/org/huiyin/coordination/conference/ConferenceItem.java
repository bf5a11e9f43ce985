package org.huiyin.coordination.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a joint conference, without what is sealed of it.
 *
 * @param proposedBy id of the unit that proposed it
 * @param petitions  numbers of those that it is about; none: it is described
 * @param lead       id of the unit that leads, once it was decided
 * @param helpers    ids of those that help it
 * @param settledOn  when the lead unit said that it is done
 * @param earlier    id of the item that was postponed to this one
 */
public record ConferenceItem(long id, String office, String region, @Nullable Long conference, String proposedBy, List<String> petitions, @Nullable String lead, List<String> helpers, @Nullable LocalDate due,
        ItemState state, @Nullable LocalDate settledOn, @Nullable String reportedBy, @Nullable Long earlier, int version) {

    public ConferenceItem {
        petitions = List.copyOf(petitions);
        helpers = List.copyOf(helpers);
    }

    public boolean late(LocalDate today) {
        return state.withLead() && due != null && today.isAfter(due);
    }

    static ConferenceItem read(ResultSet row, int n) throws SQLException {
        return new ConferenceItem(row.getLong("id"), row.getString("office"), row.getString("region"), row.getObject("conference", Long.class), row.getString("proposed_by"),
                List.of((String[]) row.getArray("petitions").getArray()), row.getString("lead"), List.of((String[]) row.getArray("helpers").getArray()), row.getObject("due", LocalDate.class),
                ItemState.of(row.getString("state")), row.getObject("settled_on", LocalDate.class), row.getString("reported_by"), row.getObject("earlier", Long.class), row.getInt("version"));
    }
}
