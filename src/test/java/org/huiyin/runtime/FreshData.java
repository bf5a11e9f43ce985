package org.huiyin.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Empties a data directory before a test, together with the PostgreSQL that a killed test run may have left working in it. */
public final class FreshData {

    private FreshData() {}

    public static void in(Path data) {
        try {
            LeftBehind.stopIn(data.resolve("postgres/cluster"));
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
