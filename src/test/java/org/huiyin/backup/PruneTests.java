package org.huiyin.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.WalArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruneTests {

    private static final Instant FIRST = Instant.parse("2026-01-05T01:00:00Z");

    @TempDir Path root;
    private BackupPlace place;
    private WalArchive archive;

    @BeforeEach
    void threeBackups() throws IOException {
        place = new BackupPlace(root.resolve("backup"));
        archive = new WalArchive(new DataDirectory(root.resolve("data")), root.resolve("archive"));
        for (int n = 1; n <= 3; n++) {
            file(place.files().resolve("aa/aa" + n));
            var base = place.begin(FIRST.plusSeconds(n));
            var lines = new ArrayList<Line>();
            for (var named : List.of("aa/aa" + n, "aa/aa3")) {
                lines.add(new Line(CopiedFile.of(file(place.files().resolve(named))), "files/" + named));
            }
            place.finish(base, new Manifest(FIRST.plusSeconds(n), "7", "00000001000000000000000" + n, KeptKeys.NONE, lines));
            file(archive.wal().resolve("00000001000000000000000" + n + ".gz"));
        }
        file(archive.wal().resolve("00000002.history.gz"));
        file(archive.files().resolve("aa/aa3"));
        file(archive.files().resolve("bb/bb9"));
    }

    private static Path file(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.writeString(path, path.getFileName().toString());
    }

    private static List<String> names(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatOnlyTheOlderOnesNeedGoesWithThem() throws IOException {
        Prune.to(2, place, archive, words -> {});
        assertThat(place.bases()).extracting(base -> base.manifest().until()).containsExactly(FIRST.plusSeconds(2), FIRST.plusSeconds(3));
        assertThat(names(place.files())).containsExactly("aa2", "aa3");
        assertThat(names(archive.wal())).containsExactly("000000010000000000000002.gz", "000000010000000000000003.gz", "00000002.history.gz");
        assertThat(names(archive.files())).as("what no backup has yet stays").containsExactly("bb9");
    }

    @Test
    void nothingGoesUnlessItWasAskedFor() throws IOException {
        Prune.to(0, place, archive, words -> {});
        Prune.to(3, place, archive, words -> {});
        assertThat(place.bases()).hasSize(3);
        assertThat(names(archive.wal())).hasSize(4);
    }

    @Test
    void anUnfinishedOneDoesNotCountAndIsClearedAway() throws IOException {
        var unfinished = place.begin(FIRST.plusSeconds(9));
        assertThat(place.bases()).hasSize(3);
        place.begin(FIRST.plusSeconds(10));
        assertThat(unfinished.directory()).doesNotExist();
    }
}
