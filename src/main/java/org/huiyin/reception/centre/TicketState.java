package org.huiyin.reception.centre;

import java.util.Locale;

/** How far a number has come. Each ends: served, gone, or with a number for another day in its place. */
public enum TicketState {
    WAITING, CALLED,
    /** Was heard at a window; there is a result. */
    SERVED,
    /** Was called and did not come. */
    ABSENT,
    /** Was not called on its day; another number took its place. */
    CARRIED;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TicketState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
