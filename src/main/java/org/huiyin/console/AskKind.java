package org.huiyin.console;

/** How a field is asked for. */
public enum AskKind {
    LINE, AREA, DAY, ONE_OF,
    /** One name a line. */
    LINES,
    /** An organisation to be found. */
    UNIT,
    /** Several of them. */
    UNITS,
    /** One of those that {@link Offer#named} offers. */
    NAMED,
    /** A clock of the case that runs. */
    CLOCK,
    /** One paper, scanned. */
    SCAN,
    FILES
}
