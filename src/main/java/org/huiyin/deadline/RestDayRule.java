package org.huiyin.deadline;

/** What happens when the last day is a statutory rest day. */
enum RestDayRule {
    /** The next working day is the last (Civil Code 203). */
    NEXT_WORKING_DAY,
    /** As above for a length in days; a date that an order or a promise names stands as named, for it is no period. */
    NAMED_DATE_STANDS,
    /** The last day stands, rest day or not: a promise to report back by then binds whoever gave it, and no court's door is closed on it. */
    LAST_DAY_STANDS
}
