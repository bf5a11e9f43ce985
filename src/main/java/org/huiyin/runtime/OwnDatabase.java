package org.huiyin.runtime;

/** The PostgreSQL of this data directory: started by this process, or by another one of the house that is still running. */
sealed interface OwnDatabase permits EmbeddedDatabase, JoinedDatabase {

    String USER = "postgres";

    String url();

    String password();

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
