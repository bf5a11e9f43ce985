package org.huiyin.interop.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table that is shipped with the product. */
final class ShippedTable {

    private ShippedTable() {}

    static List<CSVRecord> rows(String name) {
        try (var in = Objects.requireNonNull(ShippedTable.class.getResourceAsStream("/interop/" + name), name);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
