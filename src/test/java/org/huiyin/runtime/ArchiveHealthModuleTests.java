package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchiveHealthModuleTests extends OnPostgres {

    private static final Path BEGUN = DATA.resolve("postgres/archiving");

    @Autowired ArchiveHealthIndicator health;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void keepNothing() throws Exception {
        Files.deleteIfExists(BEGUN);
    }

    @Test
    void anArchiveThatTakesNothingIsSaidAndStopsNobody() throws Exception {
        assertThat(health.health().getDetails()).containsEntry("archive", "begins with the first backup");
        // as if the disk with the archive were not mounted
        Files.writeString(BEGUN, "7\n");
        jdbc.sql("create table if not exists something_written as select 1 as n").update();
        jdbc.sql("select pg_switch_wal()").query(row -> {});
        for (int i = 0; i < 300 && !"failing".equals(health.health().getDetails().get("archive")); i++) {
            Thread.sleep(100);
        }
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("archive", "failing").containsKeys("lastFailed");
        assertThat((long) health.health().getDetails().get("waiting")).isPositive();
        health.warn();
        assertThat(jdbc.sql("select count(*) from something_written").query(Integer.class).single()).isEqualTo(1);
        jdbc.sql("drop table something_written").update();
    }
}
