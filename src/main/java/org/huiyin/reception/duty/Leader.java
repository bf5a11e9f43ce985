package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who receives people on behalf of an office's level.
 *
 * @param since    the first day on which they do
 * @param until    the last one; {@code null} while nobody says so
 * @param absences when they are away
 * @param substitute the leader who stands in for them; {@code null}: nobody is named
 * @param account  with which they sign in; {@code null} while the office does not say so
 */
public record Leader(long id, String office, String post, String name, LocalDate since, @Nullable LocalDate until, List<Absence> absences, @Nullable Long substitute, @Nullable String account) {

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
        return Reception.mark(line);
    }

    /** Who of them is named to stand in for the one whose duty it is. */
    static Optional<Leader> substitute(Duty duty, List<Leader> all) {
        return all.stream().filter(leader -> leader.id() == duty.leader()).findFirst().map(Leader::substitute).flatMap(other -> all.stream().filter(leader -> leader.id() == other).findFirst());
    }

    boolean leftBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean serves(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until)) && absences.stream().noneMatch(away -> away.days().holds(day));
    }
}
