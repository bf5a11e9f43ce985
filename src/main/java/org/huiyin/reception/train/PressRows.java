package org.huiyin.reception.train;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.IdBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams pressed, as it is kept: once each, and never changed. */
@Repository
class PressRows {

    private final JdbcClient jdbc;
    private final SealedTrips sealed;
    private final IdBlocks ids;

    PressRows(JdbcClient jdbc, SealedTrips sealed, IdBlocks ids) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.ids = ids;
    }

    boolean known(long trip, String key) {
        return jdbc.sql("select exists (select from train_press where trip = ? and key = ?)").params(trip, key).query(Boolean.class).single();
    }

    void add(Trip trip, String key, @Nullable Instant told, TripPress press) {
        var id = ids.next();
        var written = press.written();
        jdbc.sql("""
                insert into train_press (id, trip, region, key, what, told_at, pressed_at, plausible, received_at, account, counted, sealed)
                values (:id, :trip, :region, :key, :what, :told, :pressed, :plausible, :received, :account, :counted, :sealed)""")
                .param("id", id).param("trip", trip.id()).param("region", trip.region()).param("key", key).param("what", press.what().code())
                .param("told", told == null ? null : Timestamp.from(told), Types.TIMESTAMP).param("pressed", Timestamp.from(press.pressedAt())).param("plausible", press.plausible())
                .param("received", Timestamp.from(press.receivedAt())).param("account", press.account()).param("counted", press.counted())
                .param("sealed", written == null ? null : sealed.seal(id, written), Types.BINARY).update();
    }

    /** In the order in which they came. */
    List<TripPress> of(long trip) {
        return jdbc.sql("select * from train_press where trip = ? order by received_at, id limit 200").param(trip)
                .query((row, n) -> press(row)).list();
    }

    private TripPress press(ResultSet row) throws SQLException {
        var kind = PressKind.named(row.getString("what")).orElseThrow();
        var written = sealed.record(row.getLong("id"), row.getBytes("sealed"));
        return new TripPress(kind, row.getTimestamp("pressed_at").toInstant(), row.getTimestamp("received_at").toInstant(),
                        row.getBoolean("plausible"), row.getString("account"), row.getBoolean("counted"), written == null && kind.ends() ? TripRecord.GONE : written);
    }
}
