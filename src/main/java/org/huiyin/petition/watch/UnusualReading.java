package org.huiyin.petition.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reading that somebody should look at.
 *
 * @param hour  when the hour began in which a limit was reached
 * @param times how much it was within sixty minutes when it was found
 * @param looks what auditors said of it, the first one first
 */
public record UnusualReading(long id, UnusualRule rule, String account, @Nullable String unit, Instant hour, int times, List<Look> looks) {

    /** An auditor's word on it. */
    public record Look(Instant at, String account, String note) {}
}
