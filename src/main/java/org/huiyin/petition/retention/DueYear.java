package org.huiyin.petition.retention;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year of what was kept beside petitions – batches, trips, mediations – and is over.
 *
 * @param things   how many of each kind ended in it
 * @param proposal {@code null} if nobody wants to give it up
 * @param given    whether it was consented, and is being done
 */
public record DueYear(int year, Map<String, Integer> things, Going.@Nullable Proposal proposal, boolean given) {

    static DueYear none(int year) {
        return new DueYear(year, Map.of(), null, false);
    }

    /** @param at when it was consented to; {@code null} before */
    record Standing(int year, String by, Instant proposedAt, String reason, @Nullable Instant at) {}
}
