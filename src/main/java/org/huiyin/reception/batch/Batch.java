package org.huiyin.reception.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * People who come with one matter, without what is sealed of them.
 *
 * @param office     id of the unit that holds the day
 * @param seq        in which order it registered, from 1 on
 * @param persons    how many are concerned; they come themselves, or send representatives
 * @param place      code of the village or street that it is about
 * @param accusation it accuses somebody, or goes with a sealed petition: the chain alone may know of it (Art 30)
 * @param petition   number of the petition it goes with
 * @param room       number of the room it goes to
 * @param chosen     for the highest leader of the day
 * @param queue      in which order it came, from 1 on
 * @param result     what came of it, once it was received
 * @param paper      number on the slip of paper that they were given while the hall had no network
 * @param version    moved by each change
 */
public record Batch(long id, long reception, String office, String region, int seq, BatchState state, Way way, int persons, @Nullable String place, @Nullable String category, boolean accusation,
        @Nullable String petition, @Nullable Integer room, boolean chosen, @Nullable Integer queue, @Nullable Instant arrivedAt, @Nullable Instant calledAt, @Nullable Instant endedAt,
        @Nullable String result, @Nullable String paper, Instant registeredAt, int version) {

    /** What people know it by; with its code it opens. */
    public String number() {
        return number(reception, seq);
    }

    static String number(long reception, int seq) {
        return "R" + reception + "-" + seq;
    }

    /** As it is kept in its table. */
    public static Batch read(ResultSet row, int n) throws SQLException {
        return new Batch(row.getLong("id"), row.getLong("reception"), row.getString("office"), row.getString("region"), row.getInt("seq"), BatchState.of(row.getString("state")),
                Way.of(row.getString("way")), row.getInt("persons"), row.getString("place"), row.getString("category"), row.getBoolean("accusation"), row.getString("petition"),
                row.getObject("room", Integer.class), row.getBoolean("chosen"), row.getObject("queue", Integer.class), moment(row, "arrived_at"), moment(row, "called_at"), moment(row, "ended_at"),
                row.getString("result"), row.getString("paper"), row.getTimestamp("registered_at").toInstant(), row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
