package org.huiyin.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which days are worked. Years with data answer from it; for the others weekends and {@link FixedHolidays} are assumed, and whoever
 * counts must say so ({@link #knows}). Immutable.
 */
final class WorkingCalendar {

    private final Map<Integer, CalendarYear> years;

    WorkingCalendar(Collection<CalendarYear> years) {
        var byNumber = new HashMap<Integer, CalendarYear>();
        years.forEach(year -> byNumber.put(year.year(), year));
        this.years = Map.copyOf(byNumber);
    }

    /** This calendar, with the given years in place of its own. */
    WorkingCalendar with(Collection<CalendarYear> other) {
        var all = new HashMap<>(years);
        other.forEach(year -> all.put(year.year(), year));
        return new WorkingCalendar(all.values());
    }

    /** Whether the day lies in a year with data. */
    boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    DayNature nature(LocalDate day) {
        var year = years.get(day.getYear());
        if (year != null && year.worked().contains(day)) {
            return DayNature.WORKED_WEEKEND;
        }
        if (year != null && year.rest().containsKey(day)) {
            return DayNature.holiday(year.rest().get(day));
        }
        return FixedHolidays.on(day).map(DayNature::holiday).orElseGet(() -> isWeekend(day) ? DayNature.WEEKEND : DayNature.WORKDAY);
    }

    boolean rests(LocalDate day) {
        return nature(day).rest();
    }

    /** The day itself if it is worked, else the next that is. */
    LocalDate workingDayFrom(LocalDate day) {
        return rests(day) ? workingDayFrom(day.plusDays(1)) : day;
    }

    int workingDays(int year) {
        var first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1)).filter(day -> !rests(day)).count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
