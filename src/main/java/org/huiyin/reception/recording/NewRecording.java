package org.huiyin.reception.recording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it is written down.
 *
 * @param document the file; {@code null} where pieces are to come
 * @param size     of the file; 0 where pieces are to come
 * @param heardAt  real time, where pieces are to come
 */
record NewRecording(RecordedOf of, @Nullable String document, String mediaType, long size, Consent consent, String account, Instant addedAt, LocalDate keptUntil, @Nullable Instant heardAt) {

    /** Who consented, how and when. */
    record Consent(String by, String way, Instant at) {}
}
