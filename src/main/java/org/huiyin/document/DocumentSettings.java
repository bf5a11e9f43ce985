package org.huiyin.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is taken in.
 *
 * @param maxBytes        of one uploaded file
 * @param unattachedAfter real time after which an upload that no petition took up is removed
 * @param clamd           where the virus scanner listens: {@code host:port} or the path of a socket; empty: there is none
 * @param clamdPatience   longest time a look at one file may take
 */
@ConfigurationProperties("huiyin.document")
record DocumentSettings(@DefaultValue("20MB") DataSize maxBytes, @DefaultValue("24h") Duration unattachedAfter, @DefaultValue("") String clamd,
        @DefaultValue("10s") Duration clamdPatience, @DefaultValue Quota quota) {

    /**
     * Limits for those who are not signed in.
     *
     * @param files of one client on one day
     * @param bytes of one client on one day
     * @param room  of all files together that no petition has taken up yet
     */
    record Quota(@DefaultValue("500") int files, @DefaultValue("2GB") DataSize bytes, @DefaultValue("20GB") DataSize room) {}

    boolean scans() {
        return !clamd.isBlank();
    }
}
