package org.huiyin.petition.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list and how its cursors are read: by a day, nearest first, or by a moment to the microsecond, latest first.
 *
 * @param key expression on {@code petition p}; an index carries the same
 */
record Order(String key, boolean byDay) {

    static final Order RECEIVED = new Order("p.received_at", false);
    static final Order UPDATED = new Order("coalesce(p.updated_at, p.received_at)", false);
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{1,17})_(\\d{1,18})");
    private static final String FIRST_DAY = "0001-01-01_0";
    private static final String LAST_MOMENT = "99999999999999999_0";

    static Order day(String key) {
        return new Order(key, true);
    }

    /** Where a page begins: behind this key and id. */
    record Start(Object key, long id) {}

    String direction() {
        return byDay ? "asc" : "desc";
    }

    String beyond() {
        return byDay ? ">" : "<";
    }

    /** The key as a cursor spells it. */
    String spelled() {
        return byDay ? "found.due::text" : "(extract(epoch from found.due) * 1000000)::bigint::text";
    }

    Start start(@Nullable String after) {
        var cursor = CURSOR.matcher(after == null ? byDay ? FIRST_DAY : LAST_MOMENT : after);
        if (!cursor.matches() || cursor.group(1).contains("-") != byDay) {
            throw wrong();
        }
        try {
            return new Start(byDay ? LocalDate.parse(cursor.group(1)) : Instant.EPOCH.plus(Long.parseLong(cursor.group(1)), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                    Long.parseLong(cursor.group(2)));
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private static InvalidInput wrong() {
        return InvalidInput.of("after", "petition.wrong-cursor");
    }
}
