package org.huiyin.notice.message;

/**
 * What became of a message at the carrier's counter.
 *
 * @param answer what the carrier said, in its own words; empty if nothing
 */
public record Handover(Outcome outcome, String answer) {

    public static final Handover TAKEN = new Handover(Outcome.TAKEN, "");
    static final Handover LATER = new Handover(Outcome.LATER, "");
    static final Handover REFUSED = new Handover(Outcome.REFUSED, "");
    static final Handover GONE = new Handover(Outcome.GONE, "");
    static final Handover UNKNOWN = new Handover(Outcome.UNKNOWN, "");

    /** Whether it has been taken, and may be offered again. */
    public enum Outcome {
        TAKEN,
        /** Surely not taken, and may be tried again. */
        LATER,
        /** Surely not taken, and never will be. */
        REFUSED,
        /** As {@link #REFUSED}, and the address takes nothing else either. */
        GONE,
        /** Perhaps taken: nobody may send it a second time. */
        UNKNOWN
    }

    Handover saying(String said) {
        return new Handover(outcome, said);
    }
}
