package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = SampleDeadlines.calendar();

    @ParameterizedTest
    @CsvSource({"2024, 251, 28, 8", "2025, 248, 28, 5", "2026, 248, 33, 6"})
    void theShippedYearsHaveTheWorkingDaysThatWereAnnounced(int year, int workingDays, int daysOff, int worked) {
        assertThat(calendar.workingDays(year)).isEqualTo(workingDays);
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
        assertThat(days.stream().filter(day -> calendar.nature(day).words().key().startsWith("deadline.holiday."))).hasSize(daysOff);
        assertThat(days.stream().filter(day -> calendar.nature(day) == DayNature.WORKED_WEEKEND)).hasSize(worked)
                .allMatch(WorkingCalendar::isWeekend);
    }

    @Test
    void aWorkedWeekendIsNoRestDay() {
        assertThat(calendar.rests(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(calendar.rests(LocalDate.of(2026, 2, 21))).isTrue();
    }

    @Test
    void anUnknownYearRestsOnWeekendsAndOnHolidaysWithAFixedDate() {
        assertThat(calendar.knows(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.rests(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.rests(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.rests(LocalDate.of(2027, 10, 4))).isFalse();
        assertThat(calendar.rests(LocalDate.of(2027, 3, 6))).isTrue();
        assertThat(calendar.rests(LocalDate.of(2027, 3, 8))).isFalse();
    }
}
