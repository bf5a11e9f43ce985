package org.huiyin.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when something last happened to a petition, whichever it was: legal time must not be set back behind it. */
@Component
public class LatestEvent {

    private final JdbcClient jdbc;

    LatestEvent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The time of the latest event of the latest transaction; nothing before the first petition. */
    public Optional<Instant> at() {
        return jdbc.sql("select at from petition_event where xid = (select xid from petition_event order by xid desc limit 1) order by at desc limit 1")
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }
}
