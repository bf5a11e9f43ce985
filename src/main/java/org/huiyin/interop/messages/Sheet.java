package org.huiyin.interop.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.huiyin.runtime.InvalidInput;

/** A file of rows. */
sealed interface Sheet permits CsvSheet, XlsxSheet {

    /**
     * Hands over every row in the order of the file, the header first. A row that cannot be read is handed over as such; the rest follows.
     *
     * @throws InvalidInput field {@code file} if nothing can be read at all
     */
    void read(Consumer<SheetRow> rows);

    /** How its text was encoded. */
    String encoding();

    /**
     * Looks at the content, not at the name.
     *
     * @throws InvalidInput field {@code file}: missing, a directory, not readable, empty, too large, not text
     */
    static Sheet of(Path file) {
        if (!Files.exists(file)) {
            throw InvalidInput.of("file", "interop.import.no-file", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw InvalidInput.of("file", "interop.import.directory", file.toString());
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length == 0) {
                throw InvalidInput.of("file", "interop.import.empty", file.toString());
            }
            if (Arrays.equals(head, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
                throw InvalidInput.of("file", "interop.import.old-excel");
            }
            return Arrays.equals(head, new byte[] {'P', 'K', 3, 4}) ? new XlsxSheet(file) : CsvSheet.of(file);
        } catch (IOException e) {
            throw InvalidInput.of("file", "interop.import.unreadable", file.toString());
        }
    }
}
