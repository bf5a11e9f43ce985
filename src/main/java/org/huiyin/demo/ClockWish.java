package org.huiyin.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants the clock to stand: at a moment ({@code 2026-03-01T09:00:00+08:00}), on the morning of a day, or a time span further
 * ({@code P10D}, {@code P1M}, {@code PT5H}). Exactly one of the three.
 */
record ClockWish(@Nullable String now, @Nullable String date, @Nullable String forward) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2099;

    /** @throws InvalidInput naming the field that cannot be read or leads out of the years 2024 to 2099 */
    ZonedDateTime from(ZonedDateTime present) {
        if (Stream.of(given(now), given(date), given(forward)).filter(Boolean::booleanValue).count() != 1) {
            throw InvalidInput.of(given(forward) ? "forward" : "now", "demo.clock.one");
        }
        var field = given(now) ? "now" : given(date) ? "date" : "forward";
        try {
            return inRange(field, given(now) ? OffsetDateTime.parse(now.strip()).atZoneSameInstant(LegalTime.ZONE)
                    : given(date) ? LocalDate.parse(date.strip()).atTime(MORNING).atZone(LegalTime.ZONE) : later(present, forward.strip()));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw InvalidInput.of(field, "demo.clock." + field);
        }
    }

    private static ZonedDateTime later(ZonedDateTime present, String span) {
        return span.toUpperCase(java.util.Locale.ROOT).contains("T") ? present.plus(Duration.parse(span)) : present.plus(Period.parse(span));
    }

    private static ZonedDateTime inRange(String field, ZonedDateTime there) {
        if (there.getYear() < FIRST_YEAR || there.getYear() > LAST_YEAR) {
            throw InvalidInput.of(field, "demo.clock.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return there;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
