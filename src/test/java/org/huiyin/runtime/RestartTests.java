package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Nothing acknowledged is lost, and nobody has to lend a hand, when the machine dies. One story in four steps, on one data directory. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestartTests {

    private static final Path DATA = Path.of("target/restart-data").toAbsolutePath();
    private static HouseProcess house;

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        FreshData.in(DATA);
        house = HouseProcess.launch(DATA).ready();
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
        FreshData.in(DATA);
    }

    @Test
    @Order(1)
    void theEmbeddedDatabaseKeepsWhatItAcknowledges() throws Exception {
        assertThat(house.ask("show fsync")).isEqualTo("on");
        assertThat(house.ask("show synchronous_commit")).isEqualTo("on");
        assertThat(house.ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    @Order(2)
    void nobodyGetsInWithoutThePassword() throws Exception {
        assertThat(house.ask("show password_encryption")).isEqualTo("scram-sha-256");
        assertThat(house.ask("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'")).isEqualTo("0");
        assertThat(house.ask("select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'postgres'")).isEqualTo("t");
        assertThatThrownBy(() -> house.connect("wrong")).isInstanceOf(SQLException.class).hasMessageContaining("password");
    }

    @Test
    @Order(3)
    void aSecondOneOnTheSameDirectoryIsRefusedInOneClearLine() throws Exception {
        try (var second = HouseProcess.launch(DATA)) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output()).contains("another Huiyin is running on").contains("HUIYIN_DATA").doesNotContain("\tat ");
        }
        assertThat(house.ask("select 1")).isEqualTo("1");
    }

    @Test
    @Order(4)
    void afterAKillItComesBackUnaidedWithAllThatWasCommitted() throws Exception {
        try (var connection = house.connect(); var statement = connection.createStatement()) {
            statement.execute("create table acknowledged (word text)");
            statement.execute("insert into acknowledged values ('kept')");
        }
        house.kill();
        assertThat(LeftBehind.workingIn(DATA.resolve("postgres/cluster"))).isNotEmpty();
        house = HouseProcess.launch(DATA).ready();
        assertThat(house.ask("select word from acknowledged")).isEqualTo("kept");
        assertThat(house.output()).contains("left behind");
    }

    @Test
    @Tag("nightly")
    @Order(5)
    void afterAPowerCutItComesBackThoughTheProcessNumberIsSomebodyElses() throws Exception {
        house.powerCut();
        var pidFile = DATA.resolve("postgres/cluster/postmaster.pid");
        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
        house = HouseProcess.launch(DATA).ready();
        assertThat(house.ask("select word from acknowledged")).isEqualTo("kept");
    }
}
