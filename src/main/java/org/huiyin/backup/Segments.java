package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.huiyin.runtime.WalArchive;

/** The WAL segments without which a base is worth nothing; they go into the base itself, so that it stands without any archive. */
record Segments(Path running, WalArchive archive, Path to) {

    private static final int PATIENCE_S = 90;
    /** Segments of 16 MiB, as the house makes its clusters. */
    private static final int IN_A_LOG = 256;

    /** Copies all from one to the other, and every history of timelines. */
    void copy(String first, String last) throws IOException {
        var names = between(first, last);
        awaitArchived(names);
        for (var name : names) {
            take(name);
        }
        try (var histories = Files.newDirectoryStream(running, "*.history")) {
            for (var history : histories) {
                pack(history, to.resolve(history.getFileName() + ".gz"));
                keepHistory(history);
            }
        }
    }

    static List<String> between(String first, String last) {
        var timeline = first.substring(0, 8);
        return LongStream.rangeClosed(number(first), number(last)).mapToObj(n -> String.format(Locale.ROOT, "%s%08X%08X", timeline, n / IN_A_LOG, n % IN_A_LOG)).toList();
    }

    /** Where a segment stands in the log, whatever the timeline. */
    static long number(String name) {
        return Long.parseLong(name.substring(8, 16), 16) * IN_A_LOG + Long.parseLong(name.substring(16, 24), 16);
    }

    private void awaitArchived(List<String> names) throws IOException {
        try {
            for (int waited = 0; waited < PATIENCE_S * 10 && !names.stream().allMatch(name -> Files.exists(archived(name))); waited++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    // The archived one never changes. What is not archived yet cannot have been overwritten by PostgreSQL either.
    private void take(String name) throws IOException {
        if (Files.exists(archived(name))) {
            CopiedFile.copy(archived(name), to.resolve(name + ".gz"));
        } else {
            pack(running.resolve(name), to.resolve(name + ".gz"));
        }
    }

    // A restore to an earlier moment must follow the line on which the house lived on, not the one that a restore has left.
    private void keepHistory(Path history) throws IOException {
        var kept = archived(history.getFileName().toString());
        if (!Files.exists(kept)) {
            var half = kept.resolveSibling(kept.getFileName() + ".half");
            pack(history, half);
            Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path archived(String name) {
        return archive.wal().resolve(name + ".gz");
    }

    private static void pack(Path from, Path to) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(to))) {
            Files.copy(from, out);
        }
    }
}
