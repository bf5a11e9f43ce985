package org.huiyin.petition.watch;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How often a unit looked at a petition in one way, as its petitioner is told: no persons, and no dates finer than a month.
 *
 * @param unit name of the unit; {@code null} for those that a sealed matter does not name
 * @param last month of the latest such look
 */
public record Looked(@Nullable String unit, Kind kind, int times, YearMonth last) {

    /** What was looked at. */
    public enum Kind {
        OPENED, PRINTED,
        /** The petitioner, by name and address in full. */
        NAMED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
