package org.huiyin.runtime;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.read.listener.ReadListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table that people keep in a spreadsheet, as CSV: lists are sent either way. Each row stands on the line it has in the sheet, unless a cell holds several lines. */
public final class WorkbookText {

    private static final int MOST_ROWS = 200_000;

    private WorkbookText() {}

    /**
     * The first sheet of a workbook as CSV in UTF-8; anything else as it was sent.
     *
     * @throws InvalidInput field {@code file}: a workbook that is damaged, or has more than two hundred thousand rows
     */
    public static byte[] csv(byte[] sent) {
        if (sent.length < 4 || sent[0] != 'P' || sent[1] != 'K' || sent[2] != 3 || sent[3] != 4) {
            return sent;
        }
        var rows = new Rows();
        try {
            read(sent, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException damaged) {
            throw InvalidInput.of("file", rows.line > MOST_ROWS ? "runtime.workbook.too-long" : "runtime.workbook.broken", MOST_ROWS);
        }
        return rows.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** From a file of ours: given a stream, the library would keep one of its own and leave its directory behind. */
    private static void read(byte[] sent, Rows rows) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, sent);
            FastExcel.read(file.toFile(), rows).headRowNumber(0).sheet().doRead();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static final class Rows implements ReadListener<Map<Integer, String>> {
        private final StringBuilder text = new StringBuilder();
        private int line;

        @Override
        public void invoke(Map<Integer, String> cells, AnalysisContext context) {
            for (int row = context.readRowHolder().getRowIndex(); line < row; line++) {
                text.append('\n');
            }
            if (++line > MOST_ROWS) {
                throw new IllegalStateException("too many rows");
            }
            var last = cells.isEmpty() ? -1 : Collections.max(cells.keySet());
            try {
                new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())
                        .printRecord(IntStream.rangeClosed(0, last).mapToObj(i -> cells.get(i) == null ? "" : cells.get(i).strip()).toArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {
            // the text is there
        }
    }
}
