package org.huiyin.runtime;

import java.nio.file.Path;

/** What lies where in a data directory. */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** The embedded database with its binaries, port and password. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** What PostgreSQL itself calls its data directory. */
    public Path cluster() {
        return postgres().resolve("cluster");
    }

    public Path password() {
        return postgres().resolve("password");
    }

    /** Files that were handed in or made, each under its own fingerprint. */
    public Path files() {
        return path.resolve("files");
    }

    public Path keys() {
        return path.resolve("keys");
    }

    /** Stands in a cluster whose making came to its end. */
    public Path complete() {
        return cluster().resolve("complete");
    }

    /** Stands while a restore is under way: what lies here is not yet a house. */
    public Path restoring() {
        return postgres().resolve("restoring");
    }
}
