package org.huiyin.reception.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it is written down.
 *
 * @param document the file; {@code null} where pieces are to come
 * @param size     of the file; 0 where pieces are to come
 * @param coming   where pieces are to come
 */
record NewRecording(RecordedOf of, @Nullable String document, String mediaType, long size, Consent consent, String account, Instant addedAt, LocalDate keptUntil, @Nullable Coming coming) {

    /** Who consented, how and when. */
    record Consent(String by, String way, Instant at) {}

    /** @param heardAt real time @param announced how large it is to be, in bytes; {@code null} for a call, which nobody knows the length of */
    record Coming(Instant heardAt, @Nullable Long announced) {}
}
