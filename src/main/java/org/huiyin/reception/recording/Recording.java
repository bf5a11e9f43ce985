package org.huiyin.reception.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recording of a conversation.
 *
 * @param mediaType  found from its content; empty until its first piece has come
 * @param size       in bytes, as far as they have come
 * @param account    who added it
 * @param consentWay spoken, written, or given on their own page
 * @param keptUntil  the last day on which it is there
 * @param ended      why it is gone: withdrawn or over; {@code null} while it is there
 * @param unfinished how far it is; {@code null} once it is complete, and for all that are sent at once or recorded in a call
 */
public record Recording(long id, String mediaType, long size, String account, Instant addedAt, Instant consentedAt, String consentWay, LocalDate keptUntil, @Nullable String ended, @Nullable Instant endedAt,
        @Nullable Unfinished unfinished) {

    boolean whole() {
        return unfinished == null && ended == null;
    }

    /** Whether that account may send more of it, so large. */
    boolean goesOn(String who, long bytes) {
        return unfinished != null && unfinished.announced() == bytes && account.equals(who);
    }
}
