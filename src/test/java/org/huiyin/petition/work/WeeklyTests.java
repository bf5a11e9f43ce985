package org.huiyin.petition.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyTests {

    /** 2026-01-05 is a Monday; clocks here stand at UTC+8. */
    @ParameterizedTest
    @CsvSource({
        "MONDAY,  8, 2026-01-04T23:59:59Z, 2026-01-05T00:00:00Z",
        "MONDAY,  8, 2026-01-05T00:00:00Z, 2026-01-12T00:00:00Z",
        "MONDAY,  8, 2026-01-05T00:00:01Z, 2026-01-12T00:00:00Z",
        "TUESDAY, 0, 2026-01-05T09:00:00Z, 2026-01-05T16:00:00Z",
        "SUNDAY, 23, 2026-01-05T09:00:00Z, 2026-01-11T15:00:00Z"})
    void theNextTimeIsTheFirstAfterThatMoment(DayOfWeek weekday, int hour, Instant moment, Instant next) {
        assertThat(new Weekly(weekday, hour).after(moment)).isEqualTo(next);
    }
}
