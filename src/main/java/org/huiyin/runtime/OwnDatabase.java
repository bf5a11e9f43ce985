package org.huiyin.runtime;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of this data directory: started by this process, or by another one of the house that is still running. */
public sealed interface OwnDatabase extends AutoCloseable permits EmbeddedDatabase, JoinedDatabase {

    String USER = "postgres";

    String url();

    String password();

    /** A connection of its own, outside every pool. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, password());
    }

    /** Ends it, if it was started here. */
    @Override
    void close() throws IOException;

    /** Starts it, or joins whoever has started it. */
    static OwnDatabase startedOrJoined(DataDirectory data, ArchiveSettings archive) throws IOException {
        try {
            return new EmbeddedDatabase(data, archive);
        } catch (AlreadyRunning running) {
            return JoinedDatabase.in(data);
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
