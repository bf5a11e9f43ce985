package org.huiyin.interop.messages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Opens the reading of imported messages to tests elsewhere. */
public final class MessageParser {

    private static final Instant LATEST = Instant.parse("2026-01-05T01:00:00Z");
    private static final int ENOUGH = 50;

    private MessageParser() {}

    /** Reads every row as a message of every layout known, as an import does. */
    public static void read(Path file, boolean workbook) throws IOException {
        var sheet = workbook ? new XlsxSheet(file) : CsvSheet.of(file);
        var rows = new ArrayList<SheetRow>();
        sheet.read(rows::add);
        var header = rows.isEmpty() ? List.<String>of() : rows.getFirst().cells();
        Layout.of(header);
        rows.stream().limit(ENOUGH).forEach(row -> {
            row.cells().forEach(SourceTime::read);
            Layout.KNOWN.forEach(layout -> new ReadMessage(layout, layout.cells(layout.columns(), row), row.line(), LATEST).message());
        });
    }
}
