package org.huiyin.access.reading;

import java.sql.Timestamp;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody has said today why a petitioner must be seen: once a petition and day is enough, for who is asked forty times writes a dot. */
@Component
public final class ReasonGiven {

    private final JdbcClient jdbc;
    private final LegalTime time;

    ReasonGiven(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public boolean today(Actor actor, long petition) {
        return jdbc.sql("select exists (select from reading where petition = ? and account = ? and reason is not null and at >= ?)")
                .params(petition, actor.account(), Timestamp.from(time.today().atStartOfDay(LegalTime.ZONE).toInstant())).query(Boolean.class).single();
    }
}
