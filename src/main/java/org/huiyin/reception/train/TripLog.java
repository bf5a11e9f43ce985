package org.huiyin.reception.train;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office did with a call, by whom and why. */
@Repository
class TripLog {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final SealedTrips sealed;
    private final IdBlocks ids;
    private final LegalTime time;

    TripLog(JdbcClient jdbc, SealedTrips sealed, IdBlocks ids, LegalTime time) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.ids = ids;
        this.time = time;
    }

    void add(Trip trip, String account, String what, @Nullable String why) {
        add(trip.id(), trip.region(), account, what, why);
    }

    void add(long trip, String region, String account, String what, @Nullable String why) {
        var id = ids.next();
        jdbc.sql("insert into train_change (id, trip, region, at, account, what, why) values (:id, :trip, :region, :at, :account, :what, :why)").param("id", id).param("trip", trip).param("region", region)
                .param("at", Timestamp.from(time.instant())).param("account", account).param("what", what).param("why", sealed.why(id, why), Types.BINARY).update();
    }

    /** The newest first. */
    List<TripChange> of(Trip trip) {
        return jdbc.sql("select * from train_change where trip = ? order by at desc, id desc limit ?").params(trip.id(), SHOWN)
                .query((row, n) -> new TripChange(row.getTimestamp("at").toInstant(), row.getString("account"), row.getString("what"), sealed.why(row.getLong("id"), row.getBytes("why")))).list();
    }
}
