package org.huiyin.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working calendar in force: the years that the product ships, and over them those that an administrator entered. Kept in
 * memory; what another node has entered shows within half a minute of real time.
 */
@Component
final class Calendars implements Supplier<WorkingCalendar> {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Snapshot(WorkingCalendar calendar, Instant readAt) {}

    private final JdbcClient jdbc;
    private final Clock realTime;
    private final WorkingCalendar shipped = shipped();
    private volatile Snapshot snapshot;

    Calendars(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
        snapshot = read();
    }

    static WorkingCalendar shipped() {
        return new WorkingCalendar(DataFile.all("calendar", CalendarYear.File.class).stream().map(CalendarYear.File::read).toList());
    }

    @Override
    public WorkingCalendar get() {
        if (snapshot.readAt.plus(FRESH).isBefore(realTime.instant())) {
            reload();
        }
        return snapshot.calendar;
    }

    void reload() {
        snapshot = read();
    }

    private Snapshot read() {
        var readAt = realTime.instant();
        return new Snapshot(shipped.with(entered()), readAt);
    }

    private Collection<CalendarYear> entered() {
        Map<Integer, Map<LocalDate, String>> rest = new HashMap<>();
        Map<Integer, Set<LocalDate>> worked = new HashMap<>();
        jdbc.sql("select y.year, d.day, d.kind from calendar_year y left join calendar_day d on d.year = y.year").query(row -> {
            int year = row.getInt("year");
            var restOfYear = rest.computeIfAbsent(year, any -> new HashMap<>());
            var workedOfYear = worked.computeIfAbsent(year, any -> new HashSet<>());
            var day = row.getObject("day", LocalDate.class);
            if ("rest".equals(row.getString("kind"))) {
                restOfYear.put(day, FixedHolidays.on(day).orElse(CalendarYear.UNNAMED));
            } else if (day != null) {
                workedOfYear.add(day);
            }
        });
        return rest.keySet().stream().map(year -> new CalendarYear(year, rest.get(year), worked.get(year))).toList();
    }
}
