package org.huiyin.petition.work;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.huiyin.runtime.LegalTime;

/** An hour of the week, as clocks on the wall tell it here. */
public record Weekly(DayOfWeek weekday, int hour) {

    /** Monday at eight. */
    public static final Weekly USUAL = new Weekly(DayOfWeek.MONDAY, 8);

    /** The first such moment after that one. */
    Instant after(Instant moment) {
        var there = moment.atZone(LegalTime.ZONE);
        var next = there.with(TemporalAdjusters.nextOrSame(weekday)).with(LocalTime.of(hour, 0));
        return (next.isAfter(there) ? next : next.plusWeeks(1)).toInstant();
    }
}
