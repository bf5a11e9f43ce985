package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.OwnDatabase;
import org.huiyin.runtime.WalArchive;
import org.huiyin.runtime.Words;

/** Makes a base backup beside the running house, or alone, and lets the archive begin with it. */
final class MakeBackup {

    private final DataDirectory data;
    private final ArchiveSettings settings;
    private final WalArchive archive;
    private final Told told;

    MakeBackup(DataDirectory data, ArchiveSettings settings, Told told) {
        this.data = data;
        this.settings = settings;
        this.archive = new WalArchive(data, settings.of(data));
        this.told = told;
    }

    /** The base that was made, and from when on it can be restored. */
    record Made(Base base, Instant from) {}

    /** @throws InvalidInput if there is nothing to back up, or the archive is another house's */
    Made make(BackupOrder order) throws IOException, SQLException {
        if (!Files.exists(data.complete())) {
            throw InvalidInput.of("data", "backup.nothing", data.path().toString());
        }
        var place = new BackupPlace(order.directory());
        try (var database = OwnDatabase.startedOrJoined(data, settings); var connection = database.connect()) {
            var running = new RunningBackup(connection);
            archive.mustBeThatOf(connection);
            archive.begin(running.system());
            var made = copy(place, running, order);
            Prune.to(order.keep(), place, archive, told);
            return made;
        }
    }

    private Made copy(BackupPlace place, RunningBackup running, BackupOrder order) throws IOException, SQLException {
        var base = place.begin(running.now());
        told.tell(Words.of("backup.copying-database", data.cluster().toString()));
        var first = running.start();
        var lines = new ArrayList<>(ClusterCopy.copy(data.cluster(), base.cluster(), place));
        var stopped = running.stop(base.cluster());
        new Segments(data.cluster().resolve("pg_wal"), archive, base.wal()).copy(first, stopped.segment());
        lines.addAll(counted(place, List.of(base.cluster().resolve("backup_label"))));
        lines.addAll(counted(place, list(base.wal())));
        lines.add(new Line(CopiedFile.copy(data.password(), base.password()), place.path(base.password())));
        told.tell(Words.of("backup.copying-files", data.files().toString()));
        lines.addAll(files(place));
        var keys = KeptKeys.fingerprint(data.keys());
        if (order.keys() != null) {
            told.tell(Words.of("backup.keys-kept", KeptKeys.keep(data, order.keys()).toString()));
        }
        var manifest = new Manifest(stopped.at(), running.system(), first, keys, lines);
        var finished = place.finish(base, manifest);
        told.tell(Words.of("backup.made", finished.directory().toString(), manifest.lines().size(), manifest.bytes() / 1_048_576));
        return new Made(finished, stopped.at());
    }

    private static List<Line> counted(BackupPlace place, List<Path> files) throws IOException {
        var lines = new ArrayList<Line>();
        for (var file : files) {
            lines.add(new Line(CopiedFile.of(file), place.path(file)));
        }
        return lines;
    }

    /** After the stop, so that every row of the copy finds its file. They never change: what an earlier backup has is taken as it is. */
    private List<Line> files(BackupPlace place) throws IOException {
        var lines = new ArrayList<Line>();
        for (var shelf : list(data.files())) {
            for (var file : shelf.getFileName().toString().length() == 2 ? list(shelf) : List.<Path>of()) {
                var copy = place.files().resolve(shelf.getFileName()).resolve(file.getFileName());
                try {
                    if (!Files.exists(copy) || Files.size(copy) != Files.size(file)) {
                        CopiedFile.whole(file, copy);
                    }
                    lines.add(new Line(file.getFileName().toString(), Files.size(copy), place.path(copy)));
                } catch (NoSuchFileException swept) {
                    // an upload that no petition took up
                    continue;
                }
            }
        }
        return lines;
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }
}
