package org.huiyin.reception.followup;

import java.time.LocalDate;
import org.huiyin.runtime.Coded;

/** Who has to look at a promise that is late. It is read from the due date and the day, and never stored: nothing can drift. */
public enum Attention implements Coded {
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
}
