package org.huiyin.interop.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** Times as the W3C note on dates has them, always with an offset. */
final class W3Time {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-01-01T00:00:00Z");

    private W3Time() {}

    /** @return {@code null} if none was sent */
    static @Nullable Instant sent(Sent sent, String argument) {
        var text = sent.one(argument);
        if (text == null) {
            return null;
        }
        try {
            // in an address that was not escaped the plus of an offset arrives as a blank
            var at = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (!at.isBefore(FIRST) && at.isBefore(LAST)) {
                return at.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeParseException wrong) {
            // told below, with those that no calendar holds
        }
        throw GeoFault.wrong("interop.open311.time", argument);
    }

    static String told(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(LegalTime.ZONE));
    }

    /** From when to when: ninety days at most, the latest ones unless the caller says otherwise. */
    record Span(Instant from, Instant to) {

        static final Duration MOST = Duration.ofDays(90);

        static Span of(Sent sent, Instant now) {
            var start = W3Time.sent(sent, "start_date");
            var end = W3Time.sent(sent, "end_date");
            if (start != null && end != null && (end.isBefore(start) || Duration.between(start, end).compareTo(MOST) > 0)) {
                throw GeoFault.wrong("interop.open311.span");
            }
            var to = end != null ? end : start != null && start.plus(MOST).isBefore(now) ? start.plus(MOST) : now;
            return new Span(start != null ? start : to.minus(MOST), to);
        }
    }
}
