package org.huiyin.reception.recording;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Custom, not law.
 *
 * @param days          how many calendar days after it was added a recording is kept
 * @param mostMegabytes how large the recording of a call, or one that is sent in pieces, becomes at the most
 * @param mostMinutes   how long one of a call becomes at the most; the longest visit takes two hours
 */
@ConfigurationProperties("huiyin.reception.recording")
record RecordingSettings(@DefaultValue("90") int days, @DefaultValue("800") int mostMegabytes, @DefaultValue("150") int mostMinutes) {

    RecordingSettings {
        if (mostMegabytes < 1 || mostMinutes < 1) {
            throw new IllegalArgumentException("huiyin.reception.recording.most-megabytes and most-minutes must be at least 1");
        }
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("huiyin.reception.recording.days must be from 1 to 3650");
        }
    }
}
