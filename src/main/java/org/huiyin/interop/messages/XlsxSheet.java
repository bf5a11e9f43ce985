package org.huiyin.interop.messages;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.enums.ReadDefaultReturnEnum;
import cn.idev.excel.exception.ExcelDataConvertException;
import cn.idev.excel.read.listener.ReadListener;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX workbook, read as a stream. Cells come as their values, not as a spreadsheet would print them. */
record XlsxSheet(Path file) implements Sheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Override
    public String encoding() {
        return "XLSX";
    }

    @Override
    public void read(Consumer<SheetRow> rows) {
        var listener = new Rows(rows);
        try {
            FastExcel.read(file.toFile(), listener).readDefaultReturn(ReadDefaultReturnEnum.ACTUAL_DATA).headRowNumber(0).sheet().doRead();
        } catch (RuntimeException e) {
            throw listener.failure != null ? listener.failure : InvalidInput.of("file", "interop.import.broken-workbook");
        }
    }

    /** What the library tells row by row; {@code failure} is the receiver's own, which is no fault of the file. */
    private static final class Rows implements ReadListener<Map<Integer, Object>> {
        private final Consumer<SheetRow> rows;
        private @Nullable RuntimeException failure;

        Rows(Consumer<SheetRow> rows) {
            this.rows = rows;
        }

        @Override
        public void invoke(Map<Integer, Object> cells, AnalysisContext context) {
            var last = cells.isEmpty() ? -1 : Collections.max(cells.keySet());
            hand(context, SheetRow.whole(line(context), IntStream.rangeClosed(0, last).mapToObj(i -> text(cells.get(i))).toList(), share(context)));
        }

        @Override
        public void onException(Exception problem, AnalysisContext context) throws Exception {
            if (failure != null || !(problem instanceof ExcelDataConvertException)) {
                throw problem;
            }
            hand(context, SheetRow.broken(line(context), share(context), Words.of("interop.import.broken-row")));
        }

        private void hand(AnalysisContext context, SheetRow row) {
            try {
                rows.accept(row);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {}

        private static long line(AnalysisContext context) {
            return context.readRowHolder().getRowIndex() + 1L;
        }

        private static double share(AnalysisContext context) {
            var total = context.readSheetHolder().getApproximateTotalRowNumber();
            return total == null || total < 1 ? 0 : Math.min(1, (double) line(context) / total);
        }
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case LocalDateTime moment -> MOMENT.format(moment);
            default -> value.toString();
        };
    }

}
