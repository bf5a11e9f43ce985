package org.huiyin.interop.open311;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.huiyin.petition.relay.OpenFilter;
import org.huiyin.petition.relay.OpenRequest;
import org.jspecify.annotations.Nullable;

/** Where the following page begins: behind the request that was received then and has that number. */
final class Cursor {

    private static final char BETWEEN = '~';

    private Cursor() {}

    static OpenFilter.@Nullable Place of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var between = text.indexOf(BETWEEN);
        if (between > 0 && between < text.length() - 1 && text.length() <= 80 && text.indexOf('\0') < 0) {
            try {
                var at = Instant.parse(text.substring(0, between));
                if (at.isAfter(Instant.EPOCH) && at.getEpochSecond() < Integer.MAX_VALUE * 4L) {
                    return new OpenFilter.Place(at, text.substring(between + 1));
                }
            } catch (DateTimeParseException wrong) {
                // told below
            }
        }
        throw GeoFault.wrong("interop.open311.after");
    }

    static String behind(OpenRequest last) {
        return last.received().toString() + BETWEEN + last.number();
    }
}
