package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A directory of backups: base after base, and the stored files, which never change, once for all of them. */
record BackupPlace(Path directory) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'base-'yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".unfinished";

    BackupPlace {
        directory = directory.toAbsolutePath().normalize();
    }

    Path files() {
        return directory.resolve("files");
    }

    /** Those that were finished, the oldest first. */
    List<Base> bases() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("base-\\d{8}T\\d{9}Z")).sorted().map(Base::new).toList();
        }
    }

    /** A base still to be filled; what an earlier run left half-made is cleared away. */
    Base begin(Instant now) throws IOException {
        CopiedFile.directory(files());
        try (var left = Files.newDirectoryStream(directory, "base-*" + UNFINISHED)) {
            for (var unfinished : left) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        var base = new Base(directory.resolve(NAME.format(now) + UNFINISHED));
        CopiedFile.directory(base.cluster());
        CopiedFile.directory(base.wal());
        return base;
    }

    /** From here on it counts. */
    Base finish(Base unfinished, Manifest manifest) throws IOException {
        manifest.write(unfinished.directory().resolve("manifest"));
        try (var all = Files.walk(unfinished.directory())) {
            for (var entry : all.filter(Files::isDirectory).toList()) {
                CopiedFile.force(entry);
            }
        }
        var finished = directory.resolve(unfinished.name().replace(UNFINISHED, ""));
        Files.move(unfinished.directory(), finished, StandardCopyOption.ATOMIC_MOVE);
        CopiedFile.force(directory);
        return new Base(finished);
    }

    /** The path that a manifest gives to a file: the base is not yet called what it will be called. */
    String path(Path file) {
        return directory.relativize(file).toString().replace(UNFINISHED, "");
    }
}
