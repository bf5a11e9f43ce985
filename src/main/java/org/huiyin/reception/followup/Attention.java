package org.huiyin.reception.followup;

import java.time.LocalDate;
import java.util.Locale;

/** Who has to look at a promise that is late. It is read from the due date and the day, and never stored: nothing can drift. */
public enum Attention {
    /** Nobody: it is in time, or done. */
    NONE,
    /** The unit itself. */
    UNIT,
    /** The leader who watches over it, besides. */
    CHAIN,
    /** The petition office, besides. */
    OFFICE;

    static Attention of(FollowUp promise, LocalDate today, FollowUpSettings after) {
        var late = promise.late(today);
        return late >= after.office() ? OFFICE : late >= after.chain() ? CHAIN : late >= after.unit() ? UNIT : NONE;
    }

    /** As it is sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
