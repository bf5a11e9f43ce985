package org.huiyin.reception.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that could be swept. It names nobody.
 *
 * @param id      of the petition, or of the promise
 * @param number  of the petition, or of what the promise came from
 * @param since   when it came, or was promised
 * @param due     by when its next step or the promise was or is due
 * @param unit    id of the unit that handles or handled it, else of the one that has it
 * @param closed  sealed, or an accusation: shown to those of its chain, and taken by nobody; it goes its own way
 */
public record SweepProposal(long id, String number, LocalDate since, @Nullable LocalDate due, @Nullable String category, @Nullable String place, String unit, List<SweepReason> reasons, boolean closed) {

    static SweepProposal read(ResultSet row, int n) throws SQLException {
        return new SweepProposal(row.getLong("id"), row.getString("number"), row.getObject("since", LocalDate.class), row.getObject("due", LocalDate.class), row.getString("category"), row.getString("place"),
                row.getString("unit"), SweepReason.of((String[]) row.getArray("reasons").getArray()), row.getBoolean("closed"));
    }

    String cursor(boolean promises) {
        return (promises ? due : since) + "_" + id;
    }
}
