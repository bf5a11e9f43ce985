package org.huiyin.reception.centre;

import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.Coded;

/** What came of it at the window. */
public enum TicketResult implements Coded {
    /** Answered while they were there. */
    ANSWERED,
    /** Registered as a petition. */
    PETITION,
    /** Departments were called to a joint reception. */
    JOINT,
    /** Goes to mediation. */
    MEDIATION,
    /** Led to a court, an arbitration, or another procedure. */
    LEGAL_PATH;

    /** All of them, as they are sent. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(TicketResult::code).toList();
    }
}
