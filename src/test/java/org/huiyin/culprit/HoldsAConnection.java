package org.huiyin.culprit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streams from the database, and closes nothing. */
public final class HoldsAConnection {

    private final JdbcClient jdbc;

    HoldsAConnection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> read() {
        return jdbc.sql("select 1").query(Integer.class).stream().toList();
    }
}
