package org.huiyin.petition.work;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 with a mark of UTF-8 at the head, by which spreadsheets read Chinese. What a spreadsheet would take for a formula gets an apostrophe before it. */
final class CsvLines implements Lines {

    private static final char MARK = '\uFEFF';
    private static final String FORMULAS = "=+-@\t\r";
    private final CSVPrinter printer;

    CsvLines(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvLines::harmless).toList());
    }

    /** A wide sign is the same to a spreadsheet that expects Chinese. */
    private static String harmless(String cell) {
        return cell.isEmpty() || FORMULAS.indexOf(Normalizer.normalize(cell.substring(0, 1), Normalizer.Form.NFKC).charAt(0)) < 0 ? cell : '\'' + cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
