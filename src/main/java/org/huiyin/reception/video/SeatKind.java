package org.huiyin.reception.video;

import java.util.Locale;

/** In what capacity somebody takes part. */
public enum SeatKind {
    /** Whoever asked; waits until let in. */
    PETITIONER,
    /** Somebody by account. */
    PERSON,
    /** Whoever comes of a unit. */
    UNIT;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SeatKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
