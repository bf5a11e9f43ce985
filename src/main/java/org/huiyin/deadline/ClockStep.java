package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a clock. Who did it and why stands in the event that the same transaction wrote.
 *
 * @param day         the first day of it: of the clock, of a pause, of the count going on; {@code null} for a recomputation
 * @param due         the last day before and after, where the step moved it
 * @param transaction number of the transaction; 0 for a clock older than the record of it
 */
public record ClockStep(Kind kind, @Nullable LocalDate day, @Nullable Moved due, long transaction) {

    public enum Kind { STARTED, PAUSED, RESUMPTION, RECOMPUTATION }

    /** A date that was moved, and the law by which it was counted before and after. */
    public record Moved(LocalDate before, LocalDate after, String profileBefore, String profileAfter) {}

    public Words words() {
        var key = "deadline.step." + kind.name().toLowerCase(Locale.ROOT);
        if (due == null) {
            return Words.of(key, day == null ? "" : day);
        }
        return due.profileBefore.equals(due.profileAfter) ? Words.of(key, due.before, due.after)
                : Words.of(key + "-law", due.before, due.after, LawProfiles.words(due.profileBefore), LawProfiles.words(due.profileAfter));
    }
}
