package org.huiyin.directory;

import java.util.List;
import org.huiyin.runtime.Words;

/**
 * What became of an imported file.
 *
 * @param rows   rows read, without header and blank lines
 * @param taken  rows that now stand in the directory; 0 where faults kept the whole file out
 * @param faulty rows with at least one fault
 * @param faults the first 500 faults, in the order of the file
 */
public record ImportReport(int rows, int taken, int faulty, List<RowFault> faults) {

    /** One fault: line of the file (the header is line 1), column, and what to do about it. */
    public record RowFault(long line, String field, Words words) {}

    /** Whether faults kept the whole file out. */
    public boolean refused() {
        return faulty > 0 && taken == 0;
    }
}
