package org.huiyin.reception.train;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call and the trip that came of it, without what is sealed of it.
 *
 * @param office     id of the unit whose car goes out
 * @param number     what people know it by; with its code it opens
 * @param seq        the order of the office's calls, from 1 on
 * @param way        hotline or office
 * @param place      code of the village or street
 * @param accusation it accuses somebody: the chain alone may know of it (Art 30)
 * @param petition   number of the petition that it became, or goes with
 * @param firstAsked account of whoever took the call, and answers for it until the team does
 * @param version    moved by each change
 */
public record Trip(long id, String office, String region, String number, int seq, TripCourse course, String way, @Nullable String place, boolean accusation,
        @Nullable String petition, @Nullable Long car, @Nullable String carName, String firstAsked, @Nullable String rating, int version) {

    /** As {@code select t.*, c.name as car_name} tells it. */
    static Trip read(ResultSet row, int n) throws SQLException {
        var course = new TripCourse(TripState.of(row.getString("state")), row.getTimestamp("called_at").toInstant(), moment(row, "dispatched_at"), moment(row, "en_route_at"), moment(row, "arrived_at"),
                moment(row, "ended_at"));
        return new Trip(row.getLong("id"), row.getString("office"), row.getString("region"), new TripNumber(row.getLong("desk"), row.getInt("seq")).toString(), row.getInt("seq"), course,
                row.getString("way"), row.getString("place"), row.getBoolean("accusation"), row.getString("petition"), row.getObject("car", Long.class),
                row.getString("car_name"), row.getString("first_asked"), row.getString("rating"), row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
