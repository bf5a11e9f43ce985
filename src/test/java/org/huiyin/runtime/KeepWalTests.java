package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two scripts that PostgreSQL runs: one keeps a segment, one fetches it. */
class KeepWalTests {

    private static final String SEGMENT = "000000010000000000000001";

    @TempDir Path root;
    private DataDirectory data;
    private WalArchive archive;
    private Path segment;

    @BeforeEach
    void lay() throws IOException {
        data = new DataDirectory(root.resolve("it's the data"));
        archive = new WalArchive(data, root.resolve("an archive"));
        Files.createDirectories(data.postgres());
        Files.createDirectories(data.files().resolve("ab"));
        segment = Files.writeString(root.resolve("segment"), "written ahead");
    }

    private int keep() throws Exception {
        return run("keep-wal.sh", archive.directory().toString(), data.files().toString(), data.postgres().resolve("archiving").toString(), segment.toString(), SEGMENT);
    }

    private int run(String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", "src/main/resources/archive/" + script));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(root.resolve("output").toFile()).start().waitFor();
    }

    private Path kept() {
        return archive.wal().resolve(SEGMENT + ".gz");
    }

    @Test
    void nothingIsKeptBeforeTheFirstBackup() throws Exception {
        assertThat(keep()).isZero();
        assertThat(archive.directory()).doesNotExist();
    }

    @Test
    void aSegmentIsKeptOnceAndNeverOverwritten() throws Exception {
        archive.begin("7");
        assertThat(keep()).isZero();
        assertThat(keep()).as("asked again after a crash").isZero();
        Files.writeString(segment, "another thing");
        assertThat(keep()).isNotZero();
        assertThat(run("fetch-wal.sh", SEGMENT, root.resolve("fetched").toString(), root.resolve("nowhere").toString(), archive.wal().toString())).isZero();
        assertThat(root.resolve("fetched")).hasContent("written ahead");
    }

    @Test
    void halfACopyIsNoSegment() throws Exception {
        archive.begin("7");
        Files.writeString(kept().resolveSibling(SEGMENT + ".gz.half"), "left by a crash");
        assertThat(keep()).isZero();
        try (var all = Files.list(archive.wal())) {
            assertThat(all).containsExactly(kept());
        }
    }

    @Test
    void anArchiveThatIsAwayOrAnothersTakesNothing() throws Exception {
        archive.begin("7");
        assertThatThrownBy(() -> archive.begin("8")).isInstanceOf(InvalidInput.class);
        Files.writeString(archive.directory().resolve("huiyin-archive"), "8\n");
        assertThat(keep()).isNotZero();
        Files.move(archive.directory(), root.resolve("unmounted"));
        assertThat(keep()).isNotZero();
        assertThatThrownBy(() -> archive.begin("7")).as("a backup does not make a new one in its place").isInstanceOf(InvalidInput.class);
        assertThat(archive.directory()).doesNotExist();
    }

    @Test
    void aStoredFileIsKeptBeforeTheSegmentThatNamesIt() throws Exception {
        archive.begin("7");
        Thread.sleep(20);
        Files.writeString(data.files().resolve("ab/abcd"), "attached");
        assertThat(keep()).isZero();
        assertThat(archive.files().resolve("ab/abcd")).hasContent("attached");
    }

    @Test
    void whatIsNotThereEndsARecoveryAndWhatIsDamagedStopsIt() throws Exception {
        archive.begin("7");
        assertThat(run("fetch-wal.sh", SEGMENT, root.resolve("fetched").toString(), archive.wal().toString())).isEqualTo(1);
        Files.writeString(kept(), "no packed file");
        assertThat(run("fetch-wal.sh", SEGMENT, root.resolve("fetched").toString(), archive.wal().toString())).isGreaterThan(125);
    }
}
