package org.huiyin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.WorkbookText;

/** A CSV file with a header, read whole: UTF-8 with or without byte order mark; or the first sheet of an XLSX workbook. */
record CsvSheet(Set<String> columns, List<Row> rows) {

    /** Enough for every village of the country with room to spare. */
    private static final int MOST_BYTES = 64 << 20;

    /**
     * One row.
     *
     * @param line  line of the file on which it begins, the header being line 1
     * @param whole whether it has as many cells as the header
     */
    record Row(long line, Map<String, String> cells, boolean whole) {
        /** The trimmed cell; blank where the column is missing. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Reads a file of the product. */
    static CsvSheet shipped(String name) {
        try (var in = CsvSheet.class.getResourceAsStream("/directory/" + name)) {
            return read(Objects.requireNonNull(in, name), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file sent by somebody.
     *
     * @throws InvalidInput field {@code file}: too large, not UTF-8, broken quotes, or a required column missing
     */
    static CsvSheet read(InputStream in, Set<String> required) throws IOException {
        var text = text(in);
        try (var parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get())) {
            return rows(parser, required);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw InvalidInput.of("file", "directory.import.broken");
        }
    }

    private static String text(InputStream in) throws IOException {
        var sent = in.readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            throw InvalidInput.of("file", "directory.import.too-large", MOST_BYTES >> 20);
        }
        var bytes = WorkbookText.csv(sent);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidInput.of("file", "directory.import.not-utf8");
        }
    }

    private static CsvSheet rows(CSVParser parser, Set<String> required) {
        var records = parser.iterator();
        var header = records.hasNext() ? Arrays.asList(records.next().values()) : List.<String>of();
        for (var column : required) {
            if (!header.contains(column)) {
                throw InvalidInput.of("file", "directory.import.no-column", column);
            }
        }
        var rows = new ArrayList<Row>();
        for (long line = parser.getCurrentLineNumber() + 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
            var cells = records.next();
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                rows.add(row(line, header, cells));
            }
        }
        return new CsvSheet(Set.copyOf(header), rows);
    }

    private static Row row(long line, List<String> header, CSVRecord record) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return new Row(line, cells, record.size() == header.size());
    }
}
