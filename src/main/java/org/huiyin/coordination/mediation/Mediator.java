package org.huiyin.coordination.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who mediates.
 *
 * @param unit  where they work, as it is called: nobody of the same is mediated by them
 * @param shown whether they consented that anybody may read it
 * @param until the last day
 */
public record Mediator(long id, String office, long studio, String name, MediatorKind kind, @Nullable String unit, List<String> fields, @Nullable String languages, boolean shown, LocalDate since,
        @Nullable LocalDate until, int version) {

    public Mediator {
        fields = List.copyOf(fields);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    static Mediator read(ResultSet row, int n) throws SQLException {
        return new Mediator(row.getLong("id"), row.getString("office"), row.getLong("studio"), row.getString("name"), MediatorKind.of(row.getString("kind")), row.getString("unit"),
                List.of((String[]) row.getArray("fields").getArray()), row.getString("languages"), row.getBoolean("shown"), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class), row.getInt("version"));
    }
}
