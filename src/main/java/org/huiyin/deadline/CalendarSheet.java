package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A year as an administrator hands it in, checked row by row: every fault names its row. */
final class CalendarSheet {

    private final InvalidInput.Collector faults = new InvalidInput.Collector();
    private final int year;
    private final Set<LocalDate> rest = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();

    CalendarSheet(int year) {
        this.year = year;
        if (year < 2000 || year > 2100) {
            faults.fault("year", "deadline.error.calendar-year");
        }
    }

    CalendarSheet rest(@Nullable List<@Nullable String> rows) {
        rows("rest", rows, rest);
        if (rows == null || rows.isEmpty()) {
            faults.fault("rest", "deadline.error.calendar-no-rest", year);
        }
        return this;
    }

    CalendarSheet worked(@Nullable List<@Nullable String> rows) {
        rows("worked", rows, worked);
        return this;
    }

    CalendarSheet source(@Nullable String source) {
        if (source == null || source.isBlank() || source.length() > 500) {
            faults.fault("source", "deadline.error.calendar-source");
        }
        return this;
    }

    /** @throws InvalidInput with every fault found */
    CalendarYear checked() {
        faults.complain();
        var named = rest.stream().collect(Collectors.toMap(day -> day, day -> FixedHolidays.on(day).orElse(CalendarYear.UNNAMED)));
        return new CalendarYear(year, named, worked);
    }

    private void rows(String field, @Nullable List<@Nullable String> rows, Set<LocalDate> into) {
        if (rows == null) {
            return;
        }
        if (rows.size() > 366) {
            faults.fault(field, "deadline.error.calendar-too-many");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(field + "[" + i + "]", rows.get(i), into);
        }
    }

    private void row(String field, @Nullable String text, Set<LocalDate> into) {
        var day = date(text);
        if (day == null) {
            faults.fault(field, "deadline.error.calendar-date");
        } else if (day.getYear() != year) {
            faults.fault(field, "deadline.error.calendar-other-year", day, year);
        } else if (into == worked && (!WorkingCalendar.isWeekend(day) || FixedHolidays.on(day).isPresent())) {
            faults.fault(field, "deadline.error.calendar-worked-weekday", day);
        } else if (rest.contains(day) || worked.contains(day)) {
            faults.fault(field, "deadline.error.calendar-twice", day);
        } else {
            into.add(day);
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
