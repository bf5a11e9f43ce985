package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One year as announced by the State Council.
 *
 * @param rest   days off and the name of their holiday; weekends need not be named
 * @param worked weekend days worked to make up for days off
 */
record CalendarYear(int year, Map<LocalDate, String> rest, Set<LocalDate> worked) {

    /** Name of a day off whose holiday the entry does not tell. */
    static final String UNNAMED = "public";

    CalendarYear {
        rest = Map.copyOf(rest);
        worked = Set.copyOf(worked);
    }

    /** A file of {@code calendar/} as it is written. */
    record File(int year, String source, List<Holiday> rest, Set<LocalDate> worked) {

        record Holiday(String holiday, LocalDate from, LocalDate to) {}

        CalendarYear read() {
            var days = new TreeMap<LocalDate, String>();
            rest.forEach(h -> h.from.datesUntil(h.to.plusDays(1)).forEach(day -> days.put(day, h.holiday)));
            return new CalendarYear(year, days, worked);
        }
    }
}
