package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The drill that every installation should hold: work, back up, work on, lose the data directory, and come back to a moment. */
@Tag("nightly")
class RestoreDrillTests {

    private static final Path ROOT = Path.of("target/drill").toAbsolutePath();
    private static final Path DATA = ROOT.resolve("data");
    private static final Path BACKUP = ROOT.resolve("another disk/backup");
    private static final Path KEYS = ROOT.resolve("safe/keys");
    private static final String ARCHIVE = "--huiyin.archive.directory=" + ROOT.resolve("another disk/archive");
    private static final String EVERY = "--huiyin.archive.every=2s";

    /** How long is written before the backup; more for a measurement. */
    private static final long LOAD = Long.getLong("huiyin.drill.millis", 1_000);

    private final List<Matter> before = new ArrayList<>();

    @BeforeAll
    static void clear() throws Exception {
        FreshData.in(DATA);
        FileSystemUtils.deleteRecursively(ROOT);
        Files.createDirectories(ROOT);
    }

    @AfterAll
    static void clearAway() throws Exception {
        clear();
    }

    @Test
    void whatWasAcknowledgedBeforeTheMomentComesBackAndNothingElse() throws Exception {
        Instant moment;
        List<Matter> after;
        try (var house = house()) {
            before.addAll(written(house, LOAD));
            var asked = System.nanoTime();
            var backup = HouseProcess.command(DATA, "backup", BACKUP.toString(), "--keys=" + KEYS, "--lang=en", ARCHIVE, EVERY);
            assertThat(backup.exitCode()).as(backup.output()).isZero();
            System.out.printf("backed up %d petitions in %d ms:%n%s", before.size(), (System.nanoTime() - asked) / 1_000_000, backup.output());
            before.addAll(written(house, 1_000));
            openPapers(house, before);
            moment = moment(house);
            after = written(house, 500);
            archived(house);
            house.powerCut();
        }
        FreshData.in(DATA);
        var begun = System.nanoTime();
        var restore = HouseProcess.command(DATA, "restore", BACKUP.toString(), "--to=" + moment, "--keys=" + KEYS, "--lang=en", ARCHIVE);
        assertThat(restore.exitCode()).as(restore.output()).isZero();
        assertThat(restore.output()).contains("Restored to").doesNotContain("not restored");
        System.out.printf("restored %d petitions in %d ms:%n%s", before.size(), (System.nanoTime() - begun) / 1_000_000, restore.output());
        try (var house = house()) {
            audit(house, after);
            before.addAll(written(house, 300));
            audit(house, after);
        }
        refusesWhatIsInTheWay();
    }

    private static HouseProcess house() throws Exception {
        return HouseProcess.launch(DATA, "--spring.profiles.active=writers", ARCHIVE, EVERY).ready();
    }

    private static List<Matter> written(HouseProcess house, long millis) throws Exception {
        try (var line = new Line(house.port()); var writers = Writers.on(line, millis)) {
            Thread.sleep(millis);
            while (writers.acknowledged() < 2L * Writers.MANY) {
                Thread.sleep(20);
            }
            var matters = writers.stop();
            assertThat(writers.refusals()).isEmpty();
            assertThat(matters).allMatch(matter -> matter.inDoubt == null);
            return matters;
        }
    }

    /** A paper is made when somebody opens it, and lies on the shelf from then on. */
    private static void openPapers(HouseProcess house, List<Matter> matters) throws Exception {
        try (var line = new Line(house.port())) {
            for (var matter : matters.stream().filter(m -> m.attachment != null || m.events.contains("accepted")).limit(20).toList()) {
                for (var document : Line.json(line.get("/api/v1/petitions/" + matter.number, "Query-Code", matter.code)).get("documents")) {
                    assertThat(line.get("/api/v1/documents/" + document.get("id").asString(), "Query-Code", matter.code).statusCode()).isEqualTo(200);
                }
            }
        }
    }

    private static Instant moment(HouseProcess house) throws Exception {
        var moment = house.ask("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        Thread.sleep(20);
        return Instant.parse(moment);
    }

    private static void archived(HouseProcess house) throws Exception {
        var last = house.ask("select pg_walfile_name(pg_switch_wal())");
        var end = System.nanoTime() + 60_000_000_000L;
        while (!"t".equals(house.ask("select coalesce(last_archived_wal >= '" + last + "', false) from pg_stat_archiver"))) {
            assertThat(System.nanoTime()).as(house.output()).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private void audit(HouseProcess house, List<Matter> after) throws Exception {
        try (var connection = house.connect()) {
            var books = new Books(connection, DATA);
            assertThat(books.faults()).isEmpty();
            assertThat(before.stream().flatMap(matter -> books.faults(matter).stream())).isEmpty();
            assertThat(books.strangers(before)).as("written after the moment").isEmpty();
            assertThat(after).isNotEmpty();
        }
        try (var line = new Line(house.port())) {
            for (var matter : before) {
                assertThat(line.get("/api/v1/petitions/" + matter.number, "Query-Code", matter.code).statusCode()).isEqualTo(200);
            }
            for (var matter : after.subList(0, Math.min(5, after.size()))) {
                assertThat(line.get("/api/v1/petitions/" + matter.number, "Query-Code", matter.code).statusCode()).isEqualTo(404);
            }
        }
        openPapers(house, before);
    }

    private static void refusesWhatIsInTheWay() throws Exception {
        var refused = HouseProcess.command(DATA, "restore", BACKUP.toString(), "--lang=en", ARCHIVE);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output()).contains("--set-aside=NAME");
    }
}
