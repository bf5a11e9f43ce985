package org.huiyin.petition.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.huiyin.access.reading.Reading;
import org.huiyin.runtime.InvalidInput;

/** A place in the log of readings: its pages follow one another by moment, and by id where moments are equal. */
record ReadingCursor(Instant at, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_(\\d{1,18})");
    private static final String NEWEST = "90000000000000000_900000000000000000";

    /** @throws InvalidInput on {@code after} if that is no place; blank is before the newest */
    static ReadingCursor of(String text) {
        var found = TEXT.matcher(text.isBlank() ? NEWEST : text);
        if (!found.matches()) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        return new ReadingCursor(Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS), Long.parseLong(found.group(2)));
    }

    static ReadingCursor behind(Reading last) {
        return new ReadingCursor(last.at(), last.id());
    }

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
