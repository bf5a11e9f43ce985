package org.huiyin.culprit.citizen;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A page that reaches past the modules into their tables. */
public class ReadsTables {
    long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }
}
