package org.huiyin.reception.duty;

import org.jspecify.annotations.Nullable;

/**
 * How often an office's leaders receive people.
 *
 * @param every      each leader at least once in that time, where it is {@link Every#due}
 * @param daily      besides, one of them on every working day (Qujiang)
 * @param dayOfMonth all of them on that day of a month, or the working day after it (Pujiang: the 15th); {@code null}: spread over the time
 */
public record DutyRule(Every every, boolean daily, @Nullable Integer dayOfMonth) {

    /** Some months end on the 28th. */
    public static final int LAST_DAY = 28;
}
