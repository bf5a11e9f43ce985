package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * A clock of one petition as stored, with the inputs of its derivation.
 *
 * @param due     last day; lapses at 24:00 (+08:00)
 * @param endedAt when it ended; {@code null} while it runs, and for a missed duty as long as it is still owed
 * @param owedBy  organisation that owes it, where several owe one of the same term; else {@code null}
 * @param pauses  when it stood still, in order
 * @param points  the first days of {@link Band#NOTICE}, {@link Band#WARNING} and {@link Band#SEVERE}; empty for a clock older than the bands
 */
public record Deadline(long id, long petition, Term term, String article, String profile, LocalDate start, int length, DayKind dayKind,
        LocalDate due, State state, boolean duty, boolean guessed, @Nullable Instant endedAt,
        @Nullable String owedBy, List<Pause> pauses, List<LocalDate> points) {

    /** How a clock stands. A missed one stays missed, also when the thing is done late. */
    public enum State {
        RUNNING, MET, MISSED, PAUSED, CANCELLED;

        /** The name in interfaces and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Deadline {
        pauses = List.copyOf(pauses);
        points = List.copyOf(points);
    }

    /** Days that its pauses left out; the first day, which never counts, is none of them. */
    public int pausedDays() {
        return pauses.stream().mapToInt(pause -> pause.daysAfter(start)).sum();
    }

    /** 24:00 (+08:00) of the last day. */
    Instant lapsesAt() {
        return due.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();
    }

    /** The same clock with its open pause ended. */
    Deadline goingOn(LocalDate on) {
        var settled = pauses.stream().map(pause -> pause.to() == null ? pause.until(on) : pause).toList();
        return new Deadline(id, petition, term, article, profile, start, length, dayKind, due, State.RUNNING, duty, guessed, endedAt, owedBy, settled, points);
    }

    /** How much of it is used up at the end of {@code today}, counted in days of its own kind; while it stands still, as far as it had run before. */
    public Band band(LocalDate today) {
        var lastRun = pauses.stream().filter(pause -> pause.to() == null).map(pause -> pause.from().minusDays(1)).findFirst().orElse(today);
        return Band.on(lastRun.isBefore(today) ? lastRun : today, due, points);
    }

    /** Why the date is what it is, in sentences for the petitioner. */
    public Words explanation() {
        var rule = Words.of("deadline.row." + shape(), StatutoryTerm.basis(profile, article), term.words(), length, start, due);
        if (!pauses.isEmpty()) {
            rule = Words.of("deadline.words.joined", rule, Words.of("deadline.words.paused", pausedDays()));
        }
        return guessed ? Words.of("deadline.words.joined", rule, Words.of("deadline.words.guessed", due.getYear())) : rule;
    }

    /** The same of a clock that is about to start. */
    public static Words explanation(Derivation d) {
        return new Deadline(0, 0, d.term(), d.article(), d.profile(), d.start(), d.length(), d.dayKind(), d.due(), State.RUNNING, d.duty(), d.guessed(), null, null, List.of(), d.points())
                .explanation();
    }

    private String shape() {
        if (term.countsFirstDay()) {
            return "first-day";
        }
        boolean carried = dayKind == DayKind.CALENDAR && due.isAfter(start.plusDays(length + pausedDays()));
        return carried ? "carried" : dayKind.code();
    }
}
