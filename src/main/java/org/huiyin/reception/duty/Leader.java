package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who receives people on behalf of an office's level.
 *
 * @param since    the first day on which they do
 * @param until    the last one; {@code null} while nobody says so
 * @param absences when they are away
 */
public record Leader(long id, String office, String post, String name, LocalDate since, @Nullable LocalDate until, List<Absence> absences) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public Leader {
        absences = List.copyOf(absences);
    }

    /** When somebody is away, and what for; the reason stays in the office. */
    public record Absence(long id, Period days, String why) {}

    /** As they are announced: post and name. */
    public String line() {
        return post + ' ' + name;
    }

    /** By what they are found in an announcement, however its blanks are set. */
    String mark() {
        return mark(line());
    }

    /** By what a line is found, however its blanks are set. */
    public static String mark(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }

    public boolean serves(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until)) && absences.stream().noneMatch(away -> away.days().holds(day));
    }
}
