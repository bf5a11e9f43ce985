package org.huiyin.reception.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of open promises that passed to a leader's successor, as it was frozen.
 *
 * @param list        a line for each: number of what it came from, unit, colour, hand-over, due date, state, and whether it is answered for or watched over, with tabs between; of a letter that lay
 *                    before the leader: number, unit that laid it, {@code letter}, the day and again the day, {@code passed} or {@code stays}, {@code letter}
 * @param fingerprint SHA-256 of {@link PassingMark#text} in hexadecimal
 * @param intact      whether the list still has that fingerprint
 * @param fromSigned  when whoever hands over signed; {@code null} until the signed paper is back
 */
public record Passing(long id, String office, String from, String to, Instant at, String account, List<List<String>> list, String fingerprint, boolean intact, @Nullable LocalDate fromSigned,
        @Nullable LocalDate toSigned) {

    public Passing {
        list = list.stream().map(List::copyOf).toList();
    }

    public boolean signed() {
        return fromSigned != null && toSigned != null;
    }
}
