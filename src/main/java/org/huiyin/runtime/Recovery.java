package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Leads a cluster that was copied back to a point in time: PostgreSQL replays the archive up to it and then begins a timeline of its own,
 * so that nothing written from here on can be mixed up with what was written before.
 */
public final class Recovery {

    private static final String LOG = "restore.log";
    /** PostgreSQL takes no T in its settings. */
    private static final DateTimeFormatter POSTGRES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private final DataDirectory data;

    public Recovery(DataDirectory data) {
        this.data = data;
    }

    /**
     * Replays and waits for the end.
     *
     * @param fetching the command that fetches a segment
     * @param until    commits after this instant are left out; {@code null} takes everything that is there
     * @return when the last transaction that was taken had been committed; empty if none had to be replayed
     * @throws RecoveryFailed if PostgreSQL gave up
     */
    public Optional<Instant> run(String fetching, @Nullable Instant until) throws IOException {
        order(fetching, until);
        var guard = LeftBehind.wakeWhenDead(data.cluster(), Thread.currentThread());
        try (var database = EmbeddedDatabase.copiedBack(data)) {
            Thread.interrupted();
            return awaitEnd(database);
        } catch (SQLException e) {
            throw new RecoveryFailed(lastWord().orElse(String.valueOf(e.getMessage())));
        } finally {
            guard.interrupt();
            Thread.interrupted();
        }
    }

    private void order(String fetching, @Nullable Instant until) throws IOException {
        var settings = """
                # until the recovery has come to its end
                archive_command = ''
                restore_command = '%s'
                recovery_target_action = 'promote'
                logging_collector = on
                log_directory = '%s'
                log_filename = '%s'
                """.formatted(doubled(fetching), doubled(data.postgres().toString()), LOG)
                + (until == null ? "" : "recovery_target_time = '" + POSTGRES.format(until) + "'\n");
        Files.writeString(data.cluster().resolve("postgresql.auto.conf"), settings);
        Files.createFile(data.cluster().resolve("recovery.signal"));
        Files.deleteIfExists(data.postgres().resolve(LOG));
    }

    private static String doubled(String text) {
        return text.replace("'", "''");
    }

    private static Optional<Instant> awaitEnd(OwnDatabase database) throws SQLException, IOException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery("select pg_is_in_recovery(), pg_last_xact_replay_timestamp()")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        var reached = Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant);
                        statement.execute("alter system reset all");
                        return reached;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            throw new SQLException("PostgreSQL has ended", e);
        }
    }

    private Optional<String> lastWord() throws IOException {
        var log = data.postgres().resolve(LOG);
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return lines.reversed().stream().filter(line -> line.contains("FATAL:") && !line.contains("starting up") && !line.contains("not yet accepting")).findFirst()
                .map(line -> line.substring(line.indexOf("FATAL:") + 6).strip());
    }

    /** The recovery and everything around it is done: from now on this is a house. */
    public void finished() throws IOException {
        Files.write(data.complete(), new byte[0], StandardOpenOption.CREATE);
        Files.delete(data.restoring());
    }

    /** Nobody takes what lies here for a house until {@link #finished}. */
    public static void begin(DataDirectory data) throws IOException {
        Files.createDirectories(data.postgres(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(data.restoring(), "restore\n");
    }

    /**
     * Moves a data directory out of the way, whole.
     *
     * @throws IOException if a house is running on it
     */
    public static void setAside(DataDirectory data, Path aside) throws IOException {
        if (Files.exists(data.postgres())) {
            EmbeddedDatabase.onlyOne(data.postgres()).close();
            LeftBehind.stopIn(data.cluster());
        }
        Files.move(data.path(), aside);
    }
}
