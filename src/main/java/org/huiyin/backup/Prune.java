package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.runtime.WalArchive;
import org.huiyin.runtime.Words;
import org.springframework.util.FileSystemUtils;

/** Takes away old bases, and what nobody can need any more once they are gone. */
final class Prune {

    private Prune() {}

    /** Keeps the youngest {@code keep} bases; 0 keeps everything. */
    static void to(int keep, BackupPlace place, WalArchive archive, Told told) throws IOException {
        var bases = place.bases();
        if (keep == 0 || bases.size() <= keep) {
            return;
        }
        var gone = bases.subList(0, bases.size() - keep);
        var kept = bases.subList(bases.size() - keep, bases.size());
        for (var base : gone) {
            FileSystemUtils.deleteRecursively(base.directory());
        }
        unusedFiles(place, kept);
        segmentsBefore(Segments.number(kept.getFirst().manifest().segment()), archive.wal());
        // those that came before the last backup lie in it by now
        remove(archive.files(), file -> Files.exists(place.files().resolve(archive.files().relativize(file).toString())));
        told.tell(Words.of("backup.pruned", gone.size(), kept.size()));
    }

    private static void unusedFiles(BackupPlace place, List<Base> kept) throws IOException {
        Set<String> used = new HashSet<>();
        for (var base : kept) {
            base.manifest().lines().forEach(line -> used.add(line.path()));
        }
        remove(place.files(), file -> !used.contains(place.path(file)));
    }

    private static void segmentsBefore(long first, Path wal) throws IOException {
        remove(wal, file -> {
            var name = file.getFileName().toString();
            return name.matches("[0-9A-F]{24}.*") && Segments.number(name) < first;
        });
    }

    private static void remove(Path directory, Predicate<Path> unwanted) throws IOException {
        if (Files.isDirectory(directory)) {
            try (var all = Files.walk(directory)) {
                for (var file : all.filter(Files::isRegularFile).filter(unwanted).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
