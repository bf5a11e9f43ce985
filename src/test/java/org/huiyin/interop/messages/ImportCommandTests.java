package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.OwnJvm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The command in a JVM of its own: killed half-way, run to its end, run again. One story on one data directory. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportCommandTests {

    private static final Path DATA = Path.of("target/import-data").toAbsolutePath();
    private static final int ROWS = 2000;

    @TempDir
    private static Path folder;
    private static Path file;

    @BeforeAll
    static void writeMessages() throws IOException {
        FreshData.in(DATA);
        file = SampleMessages.csv(folder, SampleMessages.REPLIED, IntStream.range(0, ROWS).mapToObj(i -> SampleMessages.replied("c-" + i)).toArray(String[]::new));
    }

    @AfterAll
    static void clear() {
        FreshData.in(DATA);
    }

    private record Run(Process process, Path log) {
        String output() throws IOException {
            return Files.readString(log);
        }

        int exitCode() throws InterruptedException {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }
    }

    private static Run command(String... words) throws IOException {
        var log = Files.createTempFile(folder, "command", ".log");
        return new Run(OwnJvm.start(DATA, log, OwnJvm.BRIEF, Stream.concat(Stream.of("import", "messages"), Stream.of(words)).toList()), log);
    }

    private static int stored() throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readString(DATA.resolve("postgres/port")).strip() + "/postgres",
                "postgres", Files.readString(DATA.resolve("postgres/password")).strip());
                var rows = connection.createStatement().executeQuery("select count(*) from petition")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException | java.nio.file.NoSuchFileException notYet) {
            return 0;
        }
    }

    @Test
    @Order(1)
    void killedInTheMiddleItHasTakenSomeMessagesWhole() throws Exception {
        var run = command(file.toString());
        while (run.process.isAlive() && stored() < 300) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        run.process.destroyForcibly().waitFor();
        assertThat(run.output()).doesNotContain("exception");
    }

    @Test
    @Order(2)
    void runAgainItTakesTheRest() throws Exception {
        var run = command(file.toString(), "--lang=en");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("2,000 rows read", "Found again by source id: 2,000, expected: 2,000", "Closed: 2,000").doesNotContain(" 2,000 imported", " 0 imported");
    }

    @Test
    @Order(3)
    void runOnceMoreItAddsNothing() throws Exception {
        var run = command(file.toString(), folder.resolve("nowhere.csv").toString(), "--lang=en");
        assertThat(run.exitCode()).isOne();
        assertThat(run.output()).contains("0 imported, 2,000 already there, 0 faulty", "There is no file");
        try (var reports = Files.list(DATA.resolve("import"))) {
            assertThat(reports.map(path -> path.getFileName().toString())).hasSize(4).allMatch(name -> name.endsWith(".txt"));
        }
    }
}
