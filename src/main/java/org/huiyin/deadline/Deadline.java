package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * A clock of one petition as stored, with the inputs of its derivation.
 *
 * @param due     last day; lapses at 24:00 (+08:00)
 * @param endedAt when it ended; {@code null} while it runs, and for a missed duty as long as it is still owed
 */
public record Deadline(long id, long petition, Term term, String article, String profile, LocalDate start, int length, DayKind dayKind,
        LocalDate due, State state, boolean duty, boolean guessed, @Nullable Instant endedAt) {

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

    /** Why the date is what it is, in sentences for the petitioner. */
    public Words explanation() {
        var rule = Words.of("deadline.row." + shape(), StatutoryTerm.basis(profile, article), term.words(), length, start, due);
        return guessed ? Words.of("deadline.words.joined", rule, Words.of("deadline.words.guessed", due.getYear())) : rule;
    }

    private String shape() {
        if (term.countsFirstDay()) {
            return "first-day";
        }
        boolean carried = dayKind == DayKind.CALENDAR && due.isAfter(start.plusDays(length));
        return carried ? "carried" : dayKind.code();
    }
}
