package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Statutory holidays with a fixed date (decision of the State Council of 2024-11-10): all that is known of a year before its
 * arrangement is announced. Spring Festival, Qingming, Dragon Boat and Mid-Autumn follow the moon or the sun and are not guessed.
 */
final class FixedHolidays {

    private static final Map<MonthDay, String> NAMES = Map.of(
            MonthDay.of(1, 1), "new-year",
            MonthDay.of(5, 1), "labour-day",
            MonthDay.of(5, 2), "labour-day",
            MonthDay.of(10, 1), "national-day",
            MonthDay.of(10, 2), "national-day",
            MonthDay.of(10, 3), "national-day");

    private FixedHolidays() {}

    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(NAMES.get(MonthDay.from(day)));
    }
}
