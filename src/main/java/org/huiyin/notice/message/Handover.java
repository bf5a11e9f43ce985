package org.huiyin.notice.message;

/** What became of a message at the carrier's counter. */
public enum Handover {
    TAKEN,
    /** Surely not taken, and may be tried again. */
    LATER,
    /** Surely not taken, and never will be. */
    REFUSED,
    /** Perhaps taken: nobody may send it a second time. */
    UNKNOWN
}
