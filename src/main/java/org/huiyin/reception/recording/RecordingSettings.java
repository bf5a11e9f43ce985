package org.huiyin.reception.recording;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Custom, not law. @param days how many calendar days after it was added a recording is kept */
@ConfigurationProperties("huiyin.reception.recording")
record RecordingSettings(@DefaultValue("90") int days) {

    RecordingSettings {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("huiyin.reception.recording.days must be from 1 to 3650");
        }
    }
}
