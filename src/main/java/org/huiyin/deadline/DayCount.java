package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.Words;

/**
 * Walks from the starting day to the due day and writes down for each day whether it counts and why.
 *
 * @param last the last day counted, before a rest day carried the end on
 */
record DayCount(List<CountedDay> days, LocalDate last, LocalDate due) {

    /** Every day counts up to {@code last}; a rest day there carries the end on to the next working day (Civil Code 201, 203). */
    static DayCount calendarDays(WorkingCalendar calendar, LocalDate start, LocalDate last, boolean startCounts) {
        var days = opened(start, startCounts);
        var first = startCounts ? start : start.plusDays(1);
        int number = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(new CountedDay(day, true, counted(calendar, day, ++number, day.equals(last))));
        }
        var due = calendar.workingDayFrom(last);
        for (var day = last.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            days.add(new CountedDay(day, false, day.equals(due)
                    ? Words.of("deadline.why.carried-to")
                    : Words.of("deadline.why.carried-over", calendar.nature(day).words())));
        }
        return new DayCount(days, last, due);
    }

    /** Only working days count, worked weekends among them. */
    static DayCount workingDays(WorkingCalendar calendar, LocalDate start, int length) {
        var days = opened(start, false);
        var day = start;
        for (int number = 0; number < length; ) {
            day = day.plusDays(1);
            var nature = calendar.nature(day);
            days.add(nature.rest()
                    ? new CountedDay(day, false, Words.of("deadline.why.not-working", nature.words()))
                    : new CountedDay(day, true, working(nature, ++number, number == length)));
        }
        return new DayCount(days, day, day);
    }

    /** The end was named, so that nothing is counted on. */
    static DayCount upTo(WorkingCalendar calendar, LocalDate start, LocalDate named) {
        var days = opened(start, false);
        int number = 0;
        for (var day = start.plusDays(1); day.isBefore(named); day = day.plusDays(1)) {
            days.add(new CountedDay(day, true, counted(calendar, day, ++number, false)));
        }
        if (named.isAfter(start)) {
            days.add(new CountedDay(named, true, Words.of("deadline.why.named")));
        }
        return new DayCount(days, named, named);
    }

    private static List<CountedDay> opened(LocalDate start, boolean startCounts) {
        var days = new ArrayList<CountedDay>();
        if (!startCounts) {
            days.add(new CountedDay(start, false, Words.of("deadline.why.start")));
        }
        return days;
    }

    private static Words counted(WorkingCalendar calendar, LocalDate day, int number, boolean last) {
        var nature = calendar.nature(day);
        if (nature.rest()) {
            return Words.of(last ? "deadline.why.last-rests" : "deadline.why.day-rests", number, nature.words());
        }
        return Words.of(last ? "deadline.why.last" : "deadline.why.day", number);
    }

    private static Words working(DayNature nature, int number, boolean last) {
        var key = last ? "deadline.why.last-working" : "deadline.why.working";
        return nature == DayNature.WORKED_WEEKEND ? Words.of(key + "-weekend", number) : Words.of(key, number);
    }
}
