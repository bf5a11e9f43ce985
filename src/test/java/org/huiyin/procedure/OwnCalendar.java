package org.huiyin.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Working days of 2024 to 2026, read from the announced days off apart from the house's own calendar. */
final class OwnCalendar {

    private static final Pattern REST = Pattern.compile("from: ([\\d-]+), to: ([\\d-]+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> rest = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    OwnCalendar() {
        for (int year = 2024; year <= 2026; year++) {
            var text = text("/calendar/" + year + ".yml");
            REST.matcher(text).results().forEach(found -> LocalDate.parse(found.group(1)).datesUntil(LocalDate.parse(found.group(2)).plusDays(1)).forEach(rest::add));
            DAY.matcher(text.substring(text.indexOf("worked:"))).results().forEach(found -> worked.add(LocalDate.parse(found.group())));
        }
    }

    private static String text(String path) {
        try (var file = OwnCalendar.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works(LocalDate day) {
        return worked.contains(day) || !rest.contains(day) && !WEEKEND.contains(day.getDayOfWeek());
    }

    /** That day, or the first working day after it. */
    LocalDate orNextWorkingDay(LocalDate day) {
        return works(day) ? day : orNextWorkingDay(day.plusDays(1));
    }

    LocalDate workingDaysAfter(LocalDate day, int count) {
        return count == 0 ? day : workingDaysAfter(orNextWorkingDay(day.plusDays(1)), count - 1);
    }
}
