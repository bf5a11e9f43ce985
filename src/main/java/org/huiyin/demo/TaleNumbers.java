package org.huiyin.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which petition number a tale was given. */
@Component
@Profile("demo")
class TaleNumbers {

    private final JdbcClient jdbc;

    TaleNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(int tale, String number) {
        jdbc.sql("insert into demo_petition (tale, number) values (?, ?)").params(tale, number).update();
    }

    String of(int tale) {
        return jdbc.sql("select number from demo_petition where tale = ?").param(tale).query(String.class).single();
    }
}
