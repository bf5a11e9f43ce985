package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power fails while the demo world is being loaded. */
@Tag("nightly")
class BrokenLoadTests {

    private static final Path DATA = Path.of("target/test-data-broken-load");

    @Test
    void theNextStartGoesOnWhereTheLoadBrokeOff() throws Exception {
        FreshData.in(DATA);
        try (var process = HouseProcess.launch(DATA, "--spring.profiles.active=demo")) {
            while (told(process).compareTo("2025-10-15") < 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            process.kill();
            assertThat(told(process)).as("killed in the middle").isBetween("2025-10-15", "2026-01-04");
        }
        try (var house = DemoHouse.on(DATA, "test,demo")) {
            var jdbc = house.bean(JdbcClient.class);
            var log = house.bean(EventLog.class);
            assertThat(house.get("/demo/clock").body()).contains("2026-01-05T09:0");
            var numbers = jdbc.sql("select id, number from petition").query((row, n) -> log.of(row.getLong(1), row.getString(2))).list();
            assertThat(numbers).hasSameSizeAs(Tale.all()).allMatch(chain -> EventLog.firstBroken(chain) == 0);
            assertThat(jdbc.sql("select count(*) from petition_event where type = 'registered'").query(Integer.class).single()).isEqualTo(Tale.all().size());
        }
    }

    private static String told(HouseProcess process) {
        try {
            return process.ask("select coalesce(max(told_until)::text, '') from demo_world");
        } catch (SQLException | java.io.IOException notYet) {
            return "";
        }
    }
}
