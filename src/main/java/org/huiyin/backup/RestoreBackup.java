package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Recovery;
import org.huiyin.runtime.RecoveryFailed;
import org.huiyin.runtime.WalArchive;
import org.huiyin.runtime.Words;

/** Puts a house back together: the base, the archive up to a moment, the stored files, the keys. What is in the way is never overwritten. */
final class RestoreBackup {

    private final DataDirectory data;
    private final ArchiveSettings settings;
    private final Told told;

    RestoreBackup(DataDirectory data, ArchiveSettings settings, Told told) {
        this.data = data;
        this.settings = settings;
        this.told = told;
    }

    /**
     * @return when the last transaction that came back had been committed
     * @throws InvalidInput    if the backup is not whole, the moment cannot be reached from it, or something is in the way
     * @throws RecoveryFailed if PostgreSQL gave up; what was put back is then marked as unfinished and stays for a look
     */
    Instant restore(RestoreOrder order) throws IOException {
        var place = new BackupPlace(order.directory());
        var base = base(place, order);
        var manifest = base.manifest();
        told.tell(Words.of("backup.checking", base.directory().toString()));
        manifest.check(place.directory());
        var keys = keys(order, manifest);
        var archive = new WalArchive(data, makeRoom(order));
        Recovery.begin(data);
        told.tell(Words.of("backup.copying-back", manifest.bytes() / 1_048_576));
        copyCluster(base);
        told.tell(Words.of("backup.recovering", archive.directory().toString()));
        var recovery = new Recovery(data);
        var reached = recovery.run(archive.fetching(base.wal()), order.to());
        copyFiles(place.files());
        copyFiles(archive.files());
        if (keys.isPresent()) {
            KeptKeys.bringBack(keys.get(), data);
        }
        recovery.finished();
        return reached.orElse(manifest.until());
    }

    /** The youngest that was finished before the moment asked for. */
    private static Base base(BackupPlace place, RestoreOrder order) throws IOException {
        Instant earliest = null;
        for (var base : place.bases().reversed()) {
            var until = base.manifest().until();
            if (order.to() == null || !until.isAfter(order.to())) {
                return base;
            }
            earliest = until;
        }
        throw earliest == null ? InvalidInput.of("backup", "backup.none-here", place.directory().toString())
                : InvalidInput.of("to", "backup.too-early", Moments.said(earliest));
    }

    private static Optional<Path> keys(RestoreOrder order, Manifest manifest) {
        if (order.keys() == null) {
            return Optional.empty();
        }
        var set = KeptKeys.set(order.keys(), manifest.keys());
        if (!Files.isDirectory(set)) {
            throw InvalidInput.of("keys", "backup.other-keys", set.toString());
        }
        return Optional.of(set);
    }

    /** Sees to it that nothing lies where the house will be. @return where the archive is found */
    private Path makeRoom(RestoreOrder order) throws IOException {
        var archive = order.archive() == null ? settings.of(data) : order.archive();
        if (inTheWay(archive)) {
            if (order.aside() == null) {
                throw InvalidInput.of("data", "backup.in-the-way", data.path().toString());
            }
            var aside = Objects.requireNonNull(data.path().getParent()).resolve(order.aside());
            if (Files.exists(aside)) {
                throw InvalidInput.of("set-aside", "backup.aside-taken", aside.toString());
            }
            Recovery.setAside(data, aside);
            told.tell(Words.of("backup.set-aside", aside.toString()));
            archive = archive.startsWith(data.path()) ? aside.resolve(data.path().relativize(archive)) : archive;
        }
        CopiedFile.directory(data.path());
        return archive;
    }

    private boolean inTheWay(Path archive) throws IOException {
        if (!Files.exists(data.path())) {
            return false;
        }
        try (var entries = Files.list(data.path())) {
            return entries.anyMatch(entry -> !archive.startsWith(entry));
        }
    }

    private void copyCluster(Base base) throws IOException {
        try (var all = Files.walk(base.cluster())) {
            for (var from : all.toList()) {
                var to = data.cluster().resolve(base.cluster().relativize(from).toString());
                if (Files.isDirectory(from)) {
                    CopiedFile.directory(to);
                } else {
                    CopiedFile.copy(from, to);
                }
            }
        }
        CopiedFile.copy(base.password(), data.password());
    }

    private void copyFiles(Path from) throws IOException {
        for (var shelf : list(from)) {
            for (var file : list(shelf)) {
                var to = data.files().resolve(shelf.getFileName()).resolve(file.getFileName());
                if (!Files.exists(to) && !file.toString().endsWith(".half")) {
                    CopiedFile.whole(file, to);
                }
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
