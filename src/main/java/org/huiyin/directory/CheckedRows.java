package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.directory.CsvSheet.Row;
import org.huiyin.directory.ImportReport.RowFault;
import org.huiyin.runtime.Words;

/** A file being checked: what each good row says, and every fault with its line. */
final class CheckedRows<T> {

    private static final int MOST_TOLD = 500;

    private final int rows;
    private final Map<Row, T> good = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<Long> faulty = new HashSet<>();

    CheckedRows(CsvSheet sheet) {
        rows = sheet.rows().size();
    }

    void fault(Row row, String field, String key, Object... args) {
        faults.add(new RowFault(row.line(), field, Words.of("directory.import." + key, args)));
        faulty.add(row.line());
        good.remove(row);
    }

    boolean faulty(Row row) {
        return faulty.contains(row.line());
    }

    void accept(Row row, T said) {
        good.put(row, said);
    }

    Map<Row, T> good() {
        return good;
    }

    /** The rows to write: none where a fault keeps the whole file out. */
    Collection<T> toTake(boolean goodRowsOnly) {
        return faulty.isEmpty() || goodRowsOnly ? good.values() : List.of();
    }

    ImportReport report(int taken) {
        return new ImportReport(rows, taken, faulty.size(),
                faults.stream().sorted(Comparator.comparingLong(RowFault::line).thenComparing(RowFault::field)).limit(MOST_TOLD).toList());
    }

    /** Faults that any file may have: a row of the wrong width, or a cell that is blank, too long or holds control characters. */
    void checkCells(Row row, Map<String, Integer> longest, Set<String> required) {
        if (!row.whole()) {
            fault(row, "", "width");
        }
        longest.forEach((column, most) -> {
            var cell = row.get(column);
            if (cell.isEmpty() && required.contains(column)) {
                fault(row, column, "blank");
            } else if (cell.codePointCount(0, cell.length()) > most) {
                fault(row, column, "too-long", most);
            } else if (cell.chars().anyMatch(Character::isISOControl)) {
                fault(row, column, "control");
            }
        });
    }
}
