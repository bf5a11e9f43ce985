package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.huiyin.runtime.DebianPostgres;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes of one installation over the office's own PostgreSQL: started at the same moment on an empty database, and both written into. */
@Tag("nightly")
class TwoNodesTests {

    private static final Path DATA = Path.of("target/two-nodes-data").toAbsolutePath();

    @Test
    void theyStartAtOnceShareTheirKeysAndOutliveARestartOfTheDatabase() throws Exception {
        assumeTrue(Files.isDirectory(DebianPostgres.BINARIES), "no PostgreSQL 15 server here: install Debian's postgresql-15 to run this test");
        FreshData.in(DATA);
        var random = new Random();
        try (var office = DebianPostgres.start(); var first = node(office); var second = node(office)) {
            first.ready();
            second.ready();
            var matters = new ArrayList<Matter>();
            try (var here = new Line(first.port()); var there = new Line(second.port());
                    var some = Writers.on(here, random.nextLong()); var others = Writers.on(there, random.nextLong())) {
                Thread.sleep(1_500);
                office.restart();
                var wanted = some.acknowledged() + Writers.MANY;
                for (int i = 0; i < 300 && some.acknowledged() < wanted; i++) {
                    Thread.sleep(100);
                }
                matters.addAll(some.stop());
                matters.addAll(others.stop());
                System.out.println("database restarted under two nodes: " + some.refusals() + ' ' + others.refusals());
                assertThat(some.refusals().keySet()).isSubsetOf("503 with Retry-After");
                assertThat(others.refusals().keySet()).isSubsetOf("503 with Retry-After");
                var reckoning = new Reckoning(DATA, random);
                // whatever one node was told, the other knows
                reckoning.hold(there, office::connect, matters, "two nodes");
                System.out.println("two nodes: " + reckoning.figures());
            }
        }
        FreshData.in(DATA);
    }

    @Test
    void aDatabaseOfTheOfficesOwnIsNotBackedUpByPretending() throws Exception {
        var backup = HouseProcess.command(DATA, "backup", "target/of-the-office", "--without-keys", "--lang=en", "--huiyin.db.url=jdbc:postgresql://127.0.0.1:1/office");
        assertThat(backup.exitCode()).isEqualTo(1);
        assertThat(backup.output()).contains("pg_basebackup").contains("Nothing was backed up");
        assertThat(Path.of("target/of-the-office")).doesNotExist();
    }

    private static HouseProcess node(DebianPostgres office) throws Exception {
        return HouseProcess.launch(DATA, "--spring.profiles.active=writers", "--huiyin.db.url=" + office.url(), "--huiyin.db.user=postgres",
                "--huiyin.db.password=" + DebianPostgres.PASSWORD);
    }
}
