package org.huiyin.access.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huiyin.access.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions as Spring keeps them. A row that is gone ends its session on every node at its next request. */
@Repository
class SessionRows {

    private static final DeserializingConverter KEPT = new DeserializingConverter();

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of an account that still live, the last used first; at most a hundred. */
    List<StaffSession> of(String account, @Nullable String own) {
        return jdbc.sql("""
                select s.primary_id, s.creation_time, s.last_access_time, coalesce(s.session_id = :own, false) own, a.attribute_bytes
                from spring_session s left join spring_session_attributes a on a.session_primary_id = s.primary_id and a.attribute_name = :origin
                where s.principal_name = :account and s.expiry_time > :now order by own desc, s.last_access_time desc limit 100""")
                .param("account", account).param("own", own).param("origin", Origin.ATTRIBUTE).param("now", clock.millis())
                .query(SessionRows::session).list();
    }

    private static StaffSession session(ResultSet row, int number) throws SQLException {
        var kept = row.getBytes("attribute_bytes");
        return new StaffSession(row.getString("primary_id").strip(), Instant.ofEpochMilli(row.getLong("creation_time")), Instant.ofEpochMilli(row.getLong("last_access_time")),
                Origin.of(kept == null ? null : (String) KEPT.convert(kept)), row.getBoolean("own"));
    }

    /** @return how many ended, 0 or 1 */
    int end(String account, String id) {
        return jdbc.sql("delete from spring_session where principal_name = :account and primary_id = :id").param("account", account).param("id", id).update();
    }

    /** Ends all of an account but the one with the session id {@code own}. */
    int endAllBut(String account, @Nullable String own) {
        return jdbc.sql("delete from spring_session where principal_name = :account and (:own::text is null or session_id <> :own)")
                .param("account", account).param("own", own).update();
    }
}
