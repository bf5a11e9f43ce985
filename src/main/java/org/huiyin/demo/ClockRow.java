package org.huiyin.demo;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far legal time runs ahead, so that it goes on from there after a restart. */
@Component
@Profile("!serve")
class ClockRow {

    private final JdbcClient jdbc;

    ClockRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> ahead() {
        return jdbc.sql("select ahead_micros from demo_clock").query(Long.class).optional().map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }

    void keep(Duration ahead) {
        jdbc.sql("insert into demo_clock (ahead_micros) values (?) on conflict (sole) do update set ahead_micros = excluded.ahead_micros")
                .param(ahead.dividedBy(ChronoUnit.MICROS.getDuration())).update();
    }
}
