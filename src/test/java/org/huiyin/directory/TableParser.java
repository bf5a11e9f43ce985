package org.huiyin.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/** Opens the reading of imported tables to tests elsewhere. */
public final class TableParser {

    private TableParser() {}

    public static void read(byte[] csv) throws IOException {
        CsvSheet.read(new ByteArrayInputStream(csv), Set.of());
    }
}
