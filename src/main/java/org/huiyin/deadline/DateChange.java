package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** A clock's date was moved: by going on after a pause, or because it was counted anew, perhaps under another law. */
public record DateChange(Instant at, Cause cause, String profileBefore, String profileAfter, LocalDate dueBefore, LocalDate dueAfter, long transaction) {

    public enum Cause { RESUMPTION, RECOMPUTATION }
}
