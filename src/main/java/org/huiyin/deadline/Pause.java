package org.huiyin.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a clock leaves out (Art 36: the time of a hearing is not counted).
 *
 * @param from first day not counted
 * @param to   first day counted again; {@code null} while the clock stands still
 */
public record Pause(LocalDate from, @Nullable LocalDate to) {

    /** Whether the day is left out; of a pause that has not ended nobody knows yet. */
    boolean covers(LocalDate day) {
        return to != null && !day.isBefore(from) && day.isBefore(to);
    }

    /** The same, ended: whatever is said, it does not end before it began. */
    Pause until(LocalDate on) {
        return new Pause(from, on.isBefore(from) ? from : on);
    }

    /** Days left out so far as they are settled, but for those that would not have counted anyhow: none before the day after the start. */
    int daysAfter(LocalDate start) {
        var first = from.isAfter(start) ? from : start.plusDays(1);
        return to == null || to.isBefore(first) ? 0 : (int) (to.toEpochDay() - first.toEpochDay());
    }
}
