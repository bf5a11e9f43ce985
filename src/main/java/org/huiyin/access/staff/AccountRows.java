package org.huiyin.access.staff;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.WorkbookText;

/** The rows of a spreadsheet of accounts, as somebody would copy them out of it. */
final class AccountRows {

    private static final int MOST_BYTES = 1 << 20;

    private AccountRows() {}

    /**
     * One a line, its cells parted by tabs.
     *
     * @param heads what a row of headings begins with; it is left out
     * @throws InvalidInput field {@code file}: too large, or neither CSV nor a workbook
     */
    static String of(byte[] file, Set<String> heads) {
        if (file.length > MOST_BYTES) {
            throw InvalidInput.of("file", "access.sheet.too-large", MOST_BYTES >> 20);
        }
        var text = new String(WorkbookText.csv(file), StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), CSVFormat.RFC4180)) {
            return parser.stream().filter(row -> !heads.contains(row.get(0).strip().toLowerCase(Locale.ROOT))).map(AccountRows::line).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw InvalidInput.of("file", "access.sheet.broken");
        }
    }

    private static String line(CSVRecord row) {
        return row.stream().map(cell -> cell.replaceAll("[\\p{Cntrl},\\x{FF0C}]+", " ").strip()).collect(Collectors.joining("\t"));
    }
}
