package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An office that has a PostgreSQL of its own gives its address; PostgreSQL 15 is the oldest that is promised. */
class ExternalDatabaseTests {

    private static final Path DATA = Path.of("target/external-data").toAbsolutePath();

    @Test
    void everyModuleMigratesOnTheOfficesOwnPostgres15() throws Exception {
        assumeTrue(Files.isDirectory(DebianPostgres.BINARIES), "no PostgreSQL 15 server here: install Debian's postgresql-15 to run this test");
        FreshData.in(DATA);
        try (var office = DebianPostgres.start();
                var house = HouseProcess.launch(DATA, "--huiyin.db.url=" + office.url(), "--huiyin.db.user=postgres",
                        "--huiyin.db.password=" + DebianPostgres.PASSWORD).ready()) {
            assertThat(office.ask("show server_version")).startsWith("15.");
            for (var module : modulesWithTables()) {
                assertThat(office.ask("select bool_and(success) from flyway_" + module + " where type = 'SQL'")).as(module).isEqualTo("t");
            }
            assertThat(Files.exists(DATA.resolve("postgres"))).as("no embedded server beside it").isFalse();
            assertThat(house.output()).doesNotContain("embedded PostgreSQL");
        }
    }

    private static List<String> modulesWithTables() throws IOException {
        try (var directories = Files.list(Path.of("src/main/resources/db/migration"))) {
            return directories.map(directory -> directory.getFileName().toString()).sorted().toList();
        }
    }
}
