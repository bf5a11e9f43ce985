package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The clocks of the oracle: how long each is by the table of the domain text (2.2), and how it stands. What turns them is told by {@link ClockOracle}. */
final class OracleClocks {

    private static final class Clock {
        final String term;
        final LocalDate start;
        String owedBy;
        LocalDate due;
        LocalDate stillFrom;
        LocalDate countsAgain;
        boolean used;
        final Set<LocalDate> still = new HashSet<>();
        String end;

        Clock(String term, LocalDate start, LocalDate due, String owedBy) {
            this.term = term;
            this.start = start;
            this.due = due;
            this.owedBy = owedBy;
        }

        String over() {
            return used ? "met" : "missed";
        }
    }

    /** Days, working days (w) or months (m) that the law sets. */
    private static final Map<String, String> LENGTHS = Map.ofEntries(Map.entry("C1_ROUTE", "15d"), Map.entry("C2_NOTICE", "15d"), Map.entry("C3_OBJECT", "5w"),
            Map.entry("C4_HANDLE", "60d"), Map.entry("C5_REVIEW_REQ", "30d"), Map.entry("C6_REVIEW", "30d"), Map.entry("C7_REREVIEW_REQ", "30d"),
            Map.entry("C8_REREVIEW", "30d"), Map.entry("C11_EVAL", "30d"), Map.entry("C12_SIMPLE_ACCEPT", "3w"), Map.entry("C13_SIMPLE_ANSWER", "10w"),
            Map.entry("C16_LEGAL_DUTY", "2m"), Map.entry("C17_ACCUSER_ACCEPT", "15w"), Map.entry("C18_ACCUSER_RESULT", "15w"), Map.entry("C19_PASS_ON", "5w"));

    private final OwnCalendar calendar;
    private final List<Clock> clocks = new ArrayList<>();

    OracleClocks(OwnCalendar calendar) {
        this.calendar = calendar;
    }

    /** Every clock (term, start, due, state) as it ought to stand on that day. */
    List<String> on(LocalDate today) {
        return clocks.stream().map(c -> c.term + ' ' + c.start + ' ' + c.due + ' ' + state(c, today)).toList();
    }

    private static String state(Clock clock, LocalDate today) {
        return clock.end != null ? clock.end : clock.stillFrom != null ? "paused" : today.isAfter(clock.due) ? clock.over() : "running";
    }

    /** The latest window of that kind was used; it runs to its end all the same. */
    void use(String term) {
        clocks.stream().filter(c -> c.term.equals(term)).reduce((first, later) -> later).orElseThrow().used = true;
    }

    boolean open(String term) {
        return clocks.stream().anyMatch(c -> c.term.equals(term) && c.end == null);
    }

    void begin(String term, LocalDate start) {
        var length = LENGTHS.get(term);
        var count = Integer.parseInt(length.substring(0, length.length() - 1));
        order(term, start, switch (length.charAt(length.length() - 1)) {
            case 'd' -> calendar.orNextWorkingDay(start.plusDays(count));
            case 'm' -> calendar.orNextWorkingDay(start.plusMonths(count));
            default -> calendar.workingDaysAfter(start, count);
        }, null);
    }

    /** A day that an order names; no clock without one. */
    void order(String term, LocalDate start, LocalDate due, String owedBy) {
        if (due != null) {
            clocks.add(new Clock(term, start, due, owedBy));
        }
    }

    /** So many days more, from the last day of the clock before. */
    void extend(String term, String before, int days) {
        var from = clocks.stream().filter(c -> c.term.equals(before)).reduce((first, later) -> later).orElseThrow().due;
        order(term, from, calendar.orNextWorkingDay(from.plusDays(days)), null);
    }

    void pause(String term, LocalDate from) {
        clocks.stream().filter(c -> c.term.equals(term) && c.end == null && !from.isAfter(c.due)).forEach(c -> c.stillFrom = latest(from, c.countsAgain));
    }

    void goOn(LocalDate on) {
        clocks.stream().filter(c -> c.stillFrom != null).forEach(c -> goOn(c, on));
    }

    /** The thirty days without those of the hearing, of several hearings each left out once; a last day moves on past rest days and hearings alike. */
    private void goOn(Clock clock, LocalDate on) {
        clock.countsAgain = latest(clock.stillFrom, on);
        clock.stillFrom.datesUntil(clock.countsAgain).forEach(clock.still::add);
        clock.stillFrom = null;
        var last = Stream.iterate(clock.start.plusDays(1), day -> day.plusDays(1)).filter(day -> !clock.still.contains(day)).skip(29).findFirst().orElseThrow();
        clock.due = Stream.iterate(last, day -> day.plusDays(1)).filter(day -> !clock.still.contains(day) && calendar.orNextWorkingDay(day).equals(day)).findFirst().orElseThrow();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    void end(String as, LocalDate on, String... terms) {
        clocks.stream().filter(clock -> List.of(terms).contains(clock.term)).forEach(clock -> end(clock, as, on));
    }

    void endOwed(String term, String unit, String as, LocalDate on) {
        clocks.stream().filter(c -> c.term.equals(term) && unit.equals(c.owedBy)).forEach(c -> end(c, as, on));
    }

    /** What one unit owes, another owes by the same day. */
    void passOn(String unit, String next) {
        clocks.stream().filter(c -> c.end == null && unit.equals(c.owedBy)).forEach(c -> c.owedBy = next);
    }

    void endAll(LocalDate on) {
        clocks.forEach(clock -> end(clock, "cancelled", on));
    }

    private static void end(Clock clock, String as, LocalDate on) {
        if (clock.end == null) {
            clock.end = clock.stillFrom == null && on.isAfter(clock.due) ? clock.over() : as;
        }
    }
}
