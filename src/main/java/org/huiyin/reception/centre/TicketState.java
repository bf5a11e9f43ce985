package org.huiyin.reception.centre;

import org.huiyin.runtime.Coded;


/** How far a number has come. Each ends: served, gone, or with a number for another day in its place. */
public enum TicketState implements Coded {
    WAITING, CALLED,
    /** Was heard at a window; there is a result. */
    SERVED,
    /** Was called and did not come. */
    ABSENT,
    /** Was not called on its day; another number took its place. */
    CARRIED;

    static TicketState of(String code) {
        return Coded.of(TicketState.class, code);
    }
}
