package org.huiyin.coordination.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mediation studio (调解工作室).
 *
 * @param place  code of the region it serves
 * @param fields codes of categories of the first level; none: all
 * @param until  its last day
 */
public record Studio(long id, String office, String name, String place, String address, @Nullable String phone, List<String> fields, LocalDate since, @Nullable LocalDate until, int version) {

    public Studio {
        fields = List.copyOf(fields);
    }

    static Studio read(ResultSet row, int n) throws SQLException {
        return new Studio(row.getLong("id"), row.getString("office"), row.getString("name"), row.getString("place"), row.getString("address"), row.getString("phone"),
                List.of((String[]) row.getArray("fields").getArray()), row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class), row.getInt("version"));
    }
}
