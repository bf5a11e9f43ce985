package org.huiyin.interop.messages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;

/**
 * A CSV file, read into memory: UTF-8 with or without byte order mark, or GB18030. A quote left open would swallow the rows behind it, so
 * a row that runs over several lines and does not fit the header counts as broken, and reading goes on with the next line.
 */
record CsvSheet(String text, String encoding) implements Sheet {

    private static final int MOST_BYTES = 64 << 20;
    /** Each broken row means starting anew behind it; a file that is nothing but open quotes is given up. */
    private static final int MOST_BROKEN = 200;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final Words BROKEN = Words.of("interop.import.broken-row");

    static CsvSheet of(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw InvalidInput.of("file", "interop.import.too-large", MOST_BYTES >> 20);
        }
        var bytes = Files.readAllBytes(file);
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return new CsvSheet(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw InvalidInput.of("file", "interop.import.not-text");
    }

    @Override
    public void read(Consumer<SheetRow> rows) {
        var position = new Position(1, 0, 0);
        var broken = 0;
        while (position.offset < text.length()) {
            var next = readUntilBroken(position, rows);
            if (next.offset < text.length() && ++broken == MOST_BROKEN) {
                rows.accept(SheetRow.broken(next.line, 1, Words.of("interop.import.too-broken", MOST_BROKEN)));
                return;
            }
            position = next;
        }
    }

    /** A line to start from, and the number of cells that the header has (0 if not yet known). */
    private record Position(long line, int offset, int width) {}

    private Position readUntilBroken(Position from, Consumer<SheetRow> rows) {
        var width = from.width;
        var line = from.line;
        try (var parser = CSVParser.parse(new StringReader(text.substring(from.offset)), FORMAT)) {
            for (var records = parser.iterator(); records.hasNext();) {
                var cells = records.next();
                var end = from.line + parser.getCurrentLineNumber();
                var fits = width == 0 || cells.size() == width;
                if (!fits && end > line + 1) {
                    return broken(line, from, width, rows);
                }
                var row = row(line, cells, width, share(from.offset + (int) cells.getCharacterPosition()));
                rows.accept(row);
                width = width == 0 && !row.blank() ? cells.size() : width;
                line = end;
            }
        } catch (UncheckedIOException | IllegalStateException | IOException openQuote) {
            return broken(line, from, width, rows);
        }
        return new Position(line, text.length(), width);
    }

    private Position broken(long line, Position from, int width, Consumer<SheetRow> rows) {
        var offset = from.offset;
        for (long l = from.line; l <= line; l++) {
            offset = afterLine(offset);
        }
        rows.accept(SheetRow.broken(line, share(offset), BROKEN));
        return new Position(line + 1, offset, width);
    }

    /** Where the next line begins; lines end as commons-csv counts them. */
    private int afterLine(int offset) {
        var at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
    }

    private static SheetRow row(long line, CSVRecord cells, int width, double share) {
        var values = Arrays.asList(cells.values());
        var blank = values.size() == 1 && values.getFirst().isBlank();
        return width == 0 || blank || values.size() == width
                ? SheetRow.whole(line, values, share)
                : SheetRow.broken(line, share, Words.of("interop.import.wrong-width", values.size(), width));
    }

    private double share(int offset) {
        return (double) offset / text.length();
    }
}
