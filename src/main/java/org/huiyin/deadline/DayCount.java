package org.huiyin.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.runtime.Words;

/**
 * Walks from the starting day to the due day and writes down for each day whether it counts and why.
 *
 * @param last the last day counted, before a rest day carried the end on
 */
record DayCount(List<CountedDay> days, LocalDate last, LocalDate due) {

    /** Every day counts but those of a pause; a rest day at the end carries it on to the next working day (Civil Code 201, 203). */
    static DayCount calendarDays(WorkingCalendar calendar, LocalDate start, int length, boolean startCounts, List<Pause> pauses) {
        var days = opened(start, startCounts);
        var last = startCounts ? start.minusDays(1) : start;
        for (int number = 0; number < length; ) {
            last = last.plusDays(1);
            days.add(paused(pauses, last) ? standing(last) : new CountedDay(last, true, counted(calendar, last, ++number, number == length)));
        }
        return carried(calendar, days, last, pauses);
    }

    /** Every day counts, the first among them, and the last one stands though it be a rest day. */
    static DayCount standing(WorkingCalendar calendar, LocalDate start, int length) {
        var last = start.plusDays(length - 1L);
        var days = start.datesUntil(last).map(day -> new CountedDay(day, true, counted(calendar, day, (int) start.until(day, ChronoUnit.DAYS) + 1, false))).collect(Collectors.toCollection(ArrayList::new));
        var nature = calendar.nature(last);
        days.add(new CountedDay(last, true, nature.rest() ? Words.of("deadline.why.last-stands", length, nature.words()) : Words.of("deadline.why.last", length)));
        return new DayCount(days, last, last);
    }

    private static DayCount carried(WorkingCalendar calendar, List<CountedDay> days, LocalDate last, List<Pause> pauses) {
        var due = calendar.workingDayFrom(last);
        while (paused(pauses, due)) {
            due = calendar.workingDayFrom(due.plusDays(1));
        }
        for (var day = last.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            days.add(day.equals(due) ? new CountedDay(day, false, Words.of("deadline.why.carried-to"))
                    : paused(pauses, day) ? standing(day)
                    : new CountedDay(day, false, Words.of("deadline.why.carried-over", calendar.nature(day).words())));
        }
        return new DayCount(days, last, due);
    }

    private static boolean paused(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private static CountedDay standing(LocalDate day) {
        return new CountedDay(day, false, Words.of("deadline.why.paused"));
    }

    /** Only working days count, worked weekends among them, and none of a pause. */
    static DayCount workingDays(WorkingCalendar calendar, LocalDate start, int length, List<Pause> pauses) {
        var days = opened(start, false);
        var day = start;
        for (int number = 0; number < length; ) {
            day = day.plusDays(1);
            var nature = calendar.nature(day);
            days.add(paused(pauses, day) ? standing(day) : nature.rest()
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

    /** The first day by which so many percent of the counted days are used; the due day where nothing is counted. */
    LocalDate used(int percent) {
        var counted = days.stream().filter(CountedDay::counted).map(CountedDay::date).toList();
        int first = Math.ceilDiv(percent * counted.size(), 100);
        return counted.isEmpty() ? due : counted.get(Math.max(first, 1) - 1);
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
