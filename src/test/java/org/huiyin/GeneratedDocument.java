package org.huiyin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under {@code docs/generated}: the same text for the same sources, and untouched where nothing changed. */
final class GeneratedDocument {

    private GeneratedDocument() {}

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
