package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * A due date and how it came about.
 *
 * @param article    article of the Regulations on Petition Work (2022) that founds the term: {@code 34}, {@code 31(5)}
 * @param start      day of the event; not counted, but for {@link Term#C14_COLOUR}
 * @param length     in days of {@code dayKind}; a term of months is stored as the calendar days it came to
 * @param due        the last day, which lapses at 24:00 (+08:00)
 * @param basis      what it rests on; the length may not rest on a text that was read
 * @param guessed    the count touches a year whose calendar is unknown, so weekends and fixed holidays were assumed
 * @param duty       false for a window in which somebody may use a right
 * @param points     the first days of {@link Band#NOTICE}, {@link Band#WARNING} and {@link Band#SEVERE}
 */
public record Derivation(Term term, String article, String profile, LocalDate start, int length, DayKind dayKind, LocalDate due,
        List<CountedDay> days, Words words, Basis basis, boolean guessed, boolean duty, List<LocalDate> points) {

    public Derivation {
        days = List.copyOf(days);
        points = List.copyOf(points);
    }

    /** Whether the length does not rest on a text that was read and is in force. */
    public boolean unverified() {
        return !basis.verified();
    }

    /** The points as PostgreSQL reads an array of dates. */
    public String pointsLiteral() {
        return points.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** When the first warning is due, at 0:00 of its day; {@code null} for a right, of which nobody is warned. */
    public @Nullable Instant warnAt() {
        return duty && !points.isEmpty() ? points.getFirst().atStartOfDay(LegalTime.ZONE).toInstant() : null;
    }

    /** 24:00 of the last day, where legal days end (Civil Code 203). */
    public Instant lapsesAt() {
        return due.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();
    }
}
