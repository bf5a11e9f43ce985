package org.huiyin.reception.video;

import org.huiyin.runtime.Coded;


/** In what capacity somebody takes part. */
public enum SeatKind implements Coded {
    /** Whoever asked; waits until let in. */
    PETITIONER,
    /** Somebody by account. */
    PERSON,
    /** Whoever comes of a unit. */
    UNIT;

    static SeatKind of(String code) {
        return Coded.of(SeatKind.class, code);
    }
}
