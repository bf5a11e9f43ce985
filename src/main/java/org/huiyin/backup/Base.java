package org.huiyin.backup;

import java.io.IOException;
import java.nio.file.Path;

/** One copy of the database with what belongs to it. */
record Base(Path directory) {

    Path cluster() {
        return directory.resolve("cluster");
    }

    /** The segments without which the copy cannot be opened. */
    Path wal() {
        return directory.resolve("wal");
    }

    Path password() {
        return directory.resolve("password");
    }

    Manifest manifest() throws IOException {
        return Manifest.read(directory.resolve("manifest"));
    }

    String name() {
        return directory.getFileName().toString();
    }
}
