package org.huiyin.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of {@code demo/}: CSV with a header, UTF-8. */
final class DemoFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private DemoFile() {}

    static List<CSVRecord> rows(String name) {
        try (var in = new InputStreamReader(Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + name), name), StandardCharsets.UTF_8);
             var parser = FORMAT.parse(in)) {
            var rows = parser.getRecords();
            rows.stream().filter(row -> !row.isConsistent()).findFirst().ifPresent(row -> {
                throw new IllegalStateException(name + ": row " + row.getRecordNumber() + " has " + row.size() + " cells");
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
