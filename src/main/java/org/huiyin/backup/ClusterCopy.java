package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Copies a running cluster between {@code pg_backup_start} and {@code pg_backup_stop}, leaving out what PostgreSQL's manual says to leave out. */
final class ClusterCopy extends SimpleFileVisitor<Path> {

    /** Directories that are kept, but empty. */
    private static final Set<String> EMPTIED = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    /** {@code complete} is set anew when a restore has come to its end. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", "current_logfiles", "complete", "epg-lock");

    private final Path from;
    private final Path to;
    private final BackupPlace place;
    private final List<Line> lines = new ArrayList<>();

    private ClusterCopy(Path from, Path to, BackupPlace place) {
        this.from = from;
        this.to = to;
        this.place = place;
    }

    static List<Line> copy(Path cluster, Path to, BackupPlace place) throws IOException {
        var copy = new ClusterCopy(cluster, to, place);
        Files.walkFileTree(cluster, copy);
        return copy.lines;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        var name = directory.getFileName().toString();
        if (name.startsWith("pgsql_tmp")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        CopiedFile.directory(to.resolve(from.relativize(directory)));
        return directory.getParent().equals(from) && EMPTIED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = file.getFileName().toString();
        if (attributes.isSymbolicLink()) {
            throw new IOException("a tablespace outside the cluster is not copied: " + file);
        }
        if (!LEFT_OUT.contains(name) && !name.startsWith("pg_internal.init")) {
            var copy = to.resolve(from.relativize(file));
            try {
                lines.add(new Line(CopiedFile.copy(file, copy), place.path(copy)));
            } catch (NoSuchFileException dropped) {
                // a table dropped since; the log tells of it
                Files.deleteIfExists(copy);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
