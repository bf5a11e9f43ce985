package org.huiyin.petition.relay;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.huiyin.petition.publication.OpenMatter;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands, told without a word of the petitioner's but those under which it is public.
 *
 * @param number   of the petition; where it is public, the number under which it is
 * @param category code; {@code null} if it was given none
 * @param region   its county, nothing nearer
 * @param updated  time of its latest event
 * @param expected last day of the next term; {@code null} if none runs
 * @param open     the words under which it is public; {@code null} for what a program handed in
 */
public record OpenRequest(String number, Status status, @Nullable String category, String region, Instant received, Instant updated, @Nullable LocalDate expected, @Nullable OpenMatter open) {

    /** Of what is public no day is told: the first of its month stands for it. */
    static OpenRequest of(OpenMatter matter) {
        return new OpenRequest(matter.number(), Status.CLOSED, matter.category(), matter.place(), begin(matter.received()), begin(matter.answered()), null, matter);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(LegalTime.ZONE).toInstant();
    }
}
