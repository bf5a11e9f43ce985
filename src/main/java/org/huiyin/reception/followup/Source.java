package org.huiyin.reception.followup;

/** Where a promise was made. */
public enum Source {
    /** To a batch on a reception day. */
    BATCH,
    /** In a leader's written instruction. */
    INSTRUCTION,
    /** By the team of the direct train, on site. */
    TRAIN,
    /** In a video visit. */
    VIDEO,
    /** When the backlog was swept after a reception day. */
    SWEEP;

    /** What the database and the interface call it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Source of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
