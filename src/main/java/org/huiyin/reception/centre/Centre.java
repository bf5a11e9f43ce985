package org.huiyin.reception.centre;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A one-stop centre. @param office id of the unit that keeps it */
public record Centre(long id, String office, String region, String name, String place, String hours, int version) {

    static Centre read(ResultSet row, int n) throws SQLException {
        return new Centre(row.getLong("id"), row.getString("office"), row.getString("region"), row.getString("name"), row.getString("place"), row.getString("hours"), row.getInt("version"));
    }
}
