package org.huiyin.coordination.mediation;

import org.huiyin.runtime.Coded;


/** Whether a point of an agreement was done. */
public enum PointState implements Coded {
    OPEN,
    /** Whoever owes it says so; the other side or the office has yet to. */
    CLAIMED,
    DONE,
    /** The other side or the office says that it was not. */
    NOT_DONE;

    static PointState of(String code) {
        return Coded.of(PointState.class, code);
    }
}
