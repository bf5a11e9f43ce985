package org.huiyin.directory.change;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a unit ceases to be.
 *
 * @param on first legal day on which the successor goes on
 */
public record Dissolution(long id, String organisation, String successor, LocalDate on, Accounts accounts, String by, Instant at) {

    /** What becomes of the accounts of the unit: they go on in the successor, or they are closed. Administrators always go on. */
    public enum Accounts { MOVE, CLOSE }
}
