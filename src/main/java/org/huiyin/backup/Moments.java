package org.huiyin.backup;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.huiyin.runtime.LegalTime;

/** Moments as people read them, and as {@code --to} takes them. */
final class Moments {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(LegalTime.ZONE);

    private Moments() {}

    static String said(Instant moment) {
        return SAID.format(moment);
    }
}
