package org.huiyin.reception.sweep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.huiyin.runtime.InvalidInput;

/** Where a page of proposals begins: behind that day and id. */
record SweepPlace(LocalDate day, long id) {

    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** @throws InvalidInput on {@code after} if it cannot be read */
    static SweepPlace of(String after) {
        var cursor = CURSOR.matcher(after.isEmpty() ? "1900-01-01_0" : after);
        try {
            if (cursor.matches()) {
                return new SweepPlace(LocalDate.parse(cursor.group(1)), Long.parseLong(cursor.group(2)));
            }
        } catch (DateTimeException unread) {
            // told below
        }
        throw InvalidInput.of("after", "reception.after");
    }
}
