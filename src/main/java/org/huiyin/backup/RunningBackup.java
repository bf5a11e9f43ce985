package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** PostgreSQL in backup mode, from start to stop; both must be said over the same connection. */
final class RunningBackup {

    private final Connection connection;

    RunningBackup(Connection connection) {
        this.connection = connection;
    }

    /** The last segment that the copy needs, and the moment from which on it can be restored. */
    record Stopped(String segment, Instant at) {}

    String system() throws SQLException {
        return one("select system_identifier::text from pg_control_system()");
    }

    Instant now() throws SQLException {
        return Instant.ofEpochMilli(Long.parseLong(one("select (extract(epoch from clock_timestamp()) * 1000)::bigint::text")));
    }

    /** @return the first segment that the copy needs */
    String start() throws SQLException {
        return one("select pg_walfile_name(pg_backup_start('huiyin', true))");
    }

    /** Ends the backup and writes what PostgreSQL wants to find in the copy when it recovers from it. */
    Stopped stop(Path cluster) throws SQLException, IOException {
        // it does not wait for the archive: if that is full, the copy takes its segments from the cluster itself
        try (var statement = connection.createStatement(); var row = statement.executeQuery(
                "select pg_walfile_name(lsn), labelfile, spcmapfile, clock_timestamp() from pg_backup_stop(false)")) {
            row.next();
            Files.writeString(cluster.resolve("backup_label"), row.getString(2));
            if (!row.getString(3).isBlank()) {
                Files.writeString(cluster.resolve("tablespace_map"), row.getString(3));
            }
            return new Stopped(row.getString(1), row.getTimestamp(4).toInstant());
        }
    }

    private String one(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
