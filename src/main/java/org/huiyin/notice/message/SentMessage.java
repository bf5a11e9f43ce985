package org.huiyin.notice.message;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as its sender sees it later: what it told and what became of it, never its text nor its address.
 *
 * @param at     real time at which that became of it, or at which it was written where it still waits
 * @param answer what the carrier said, where it did not take it at once; {@code null} if nothing
 * @param about  {@code null} of a message about no petition
 */
public record SentMessage(long id, Channel channel, State state, Instant at, @Nullable String answer, int attempts, @Nullable About about) {

    /** How it stands; of one that is {@code UNKNOWN} a carrier may have taken it, one that {@code BOUNCED} came back. */
    public enum State {
        WAITING, UNDER_WAY, SENT, REFUSED, EXPIRED, UNKNOWN, BOUNCED;

        static State of(String kept) {
            return valueOf(kept.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean waits() {
            return this == WAITING || this == UNDER_WAY;
        }
    }
}
