package org.huiyin.reception.duty;

import java.time.LocalDate;
import org.huiyin.runtime.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How a leader stands in one time of the rule. Nobody reports it: what was held is read from the reception days that were announced and not called off.
 *
 * @param leader 0 where anybody of the office counts
 * @param day    when people were received, or will be; for what is open, the last day on which it can still be kept
 */
public record DutyStanding(long leader, Period period, State state, @Nullable LocalDate day) {

    /** What became of it. */
    public enum State implements Coded {
        /** People were received. */
        DONE,
        /** A day lies ahead. */
        PLANNED,
        /** No day lies ahead, and one can still be set. */
        OPEN,
        /** The time is over, and nobody was received. */
        MISSED,
        /** The leader was not there on any working day of it. */
        AWAY;
    }
}
