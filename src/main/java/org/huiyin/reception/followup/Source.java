package org.huiyin.reception.followup;

import org.huiyin.runtime.Coded;

/** Where a promise was made. */
public enum Source implements Coded {
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

    static Source of(String code) {
        return Coded.of(Source.class, code);
    }
}
