package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The archive of an embedded database: {@code wal/} holds each finished segment packed, {@code files/} the stored files that came since the
 * first backup. Nothing is kept before that, because nothing could be restored from it. PostgreSQL runs the script and asks again until it succeeds.
 */
public final class WalArchive {

    private static final String KEEP = "keep-wal.sh";
    private static final String FETCH = "fetch-wal.sh";

    private final DataDirectory data;
    private final Path directory;

    public WalArchive(DataDirectory data, Path directory) {
        this.data = data;
        this.directory = directory;
    }

    public Path wal() {
        return directory.resolve("wal");
    }

    public Path files() {
        return directory.resolve("files");
    }

    public Path directory() {
        return directory;
    }

    /** Whether segments are kept; they are from the first backup on. */
    public boolean begun() {
        return Files.exists(begin());
    }

    private Path begin() {
        return data.postgres().resolve("archiving");
    }

    private Path owner() {
        return directory.resolve("huiyin-archive");
    }

    /**
     * From here on every segment is kept.
     *
     * @param system the identifier of the database, so that two houses do not mix what they keep
     * @throws InvalidInput if the archive is another house's, or was here before and is not there now
     */
    public void begin(String system) throws IOException {
        var place = new KeptLine(begin().resolveSibling("archiving.place"));
        if (begun() && !Files.exists(owner()) && directory.toString().equals(place.orElse(() -> ""))) {
            throw InvalidInput.of("archive", "runtime.archive-away", directory.toString());
        }
        for (var made : List.of(directory, wal(), files())) {
            Files.createDirectories(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (!new KeptLine(owner()).orElse(() -> system).equals(system)) {
            throw InvalidInput.of("archive", "runtime.archive-of-others", directory.toString());
        }
        if (!begun()) {
            // files older than this are in the backup that is about to be made
            var mark = begin().resolveSibling("archiving.files");
            Files.deleteIfExists(mark);
            Files.createFile(mark);
            new KeptLine(begin()).keep(system);
        }
        place.keep(directory.toString());
    }

    /** Tells the running database how to keep its segments. */
    void settle(Connection connection, ArchiveSettings settings) throws IOException, SQLException {
        install(KEEP);
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set archive_timeout = " + Math.max(1, settings.every().toSeconds()));
            statement.execute("alter system set archive_command = '" + keeping().replace("'", "''") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private String keeping() {
        return Stream.of(script(KEEP), directory, data.files(), begin()).map(WalArchive::quoted).collect(Collectors.joining(" ", "sh ", " '%p' '%f'"));
    }

    /** @throws InvalidInput if the running house keeps its segments elsewhere: it was started with another setting */
    public void mustBeThatOf(Connection running) throws SQLException {
        try (var statement = running.createStatement();
                var row = statement.executeQuery("select setting from pg_file_settings where name = 'archive_command' order by seqno desc limit 1")) {
            if (!row.next() || !keeping().equals(row.getString(1))) {
                throw InvalidInput.of("archive", "runtime.archive-elsewhere", directory.toString());
            }
        }
    }

    /** The command with which PostgreSQL fetches segments from the archive, and from {@code backup} what is not there. */
    public String fetching(Path backup) throws IOException {
        install(FETCH);
        return "sh " + quoted(script(FETCH)) + " '%f' '%p' " + quoted(wal()) + ' ' + quoted(backup);
    }

    private Path script(String name) {
        return data.postgres().resolve(name);
    }

    private void install(String name) throws IOException {
        var half = script(name + ".new");
        try (var content = Objects.requireNonNull(WalArchive.class.getResourceAsStream("/archive/" + name))) {
            Files.copy(content, half, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(half, script(name), StandardCopyOption.ATOMIC_MOVE);
    }

    // PostgreSQL reads % as a sign of its own, the shell everything but what stands between apostrophes
    private static String quoted(Path path) {
        return '\'' + path.toString().replace("'", "'\\''").replace("%", "%%") + '\'';
    }
}
