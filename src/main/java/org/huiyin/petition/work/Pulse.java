package org.huiyin.petition.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whether anything has happened to any petition since one last looked; reads one entry of an index. */
@Repository
public class Pulse {

    private final JdbcClient jdbc;

    Pulse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes when something happens; means nothing else. */
    public String latest() {
        return jdbc.sql("select e.xid::text from petition_event e order by e.xid desc, e.petition desc, e.seq desc limit 1").query(String.class).optional().orElse("");
    }
}
