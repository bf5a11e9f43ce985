package org.huiyin.interop.messages;

import java.util.List;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;

/**
 * Something to tell about a row.
 *
 * @param line   line of the file on which the row begins, the header being line 1; 0 for the file as a whole
 * @param column header of the column, or the field's own name; blank for the row as a whole
 * @param kind   whether it kept the row out, or stopped its way, or is merely worth knowing
 */
record Finding(long line, String column, Words words, Kind kind) {

    enum Kind { FAULT, STUCK, NOTE }

    static Finding fault(long line, String column, Words words) {
        return new Finding(line, column, words, Kind.FAULT);
    }

    static Finding note(long line, String column, Words words) {
        return new Finding(line, column, words, Kind.NOTE);
    }

    static Finding stuck(long line, Words words) {
        return new Finding(line, "", words, Kind.STUCK);
    }

    static List<Finding> of(long line, InvalidInput refused, Kind kind) {
        return refused.faults().stream().map(fault -> new Finding(line, fault.field(), fault.words(), kind)).toList();
    }
}
