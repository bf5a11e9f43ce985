package org.huiyin.coordination.mediation;

import java.util.Locale;

/** Whether a point of an agreement was done. */
public enum PointState {
    OPEN,
    /** Whoever owes it says so; the other side or the office has yet to. */
    CLAIMED,
    DONE,
    /** The other side or the office says that it was not. */
    NOT_DONE;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PointState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
