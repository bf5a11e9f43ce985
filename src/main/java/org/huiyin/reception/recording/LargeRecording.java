package org.huiyin.reception.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recording that is larger than one upload, as it is announced: its size, and the consent without which no byte of it is taken.
 *
 * @param size        of the whole, in bytes
 * @param consentBy   who of those received consented, by name
 * @param consentWay  spoken or written
 * @param consentedAt when
 */
public record LargeRecording(@Nullable Long size, @Nullable String consentBy, @Nullable String consentWay, @Nullable Instant consentedAt) {

    RecordingOrder consent() {
        return new RecordingOrder(null, consentBy, consentWay, consentedAt);
    }
}
