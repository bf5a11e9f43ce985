package org.huiyin.deadline.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a law shall count in a region for petitions received from a day on.
 *
 * @param decidedBy who activated or withdrew it; {@code null} while it waits
 */
public record LawProposal(long id, String region, String profile, LocalDate validFrom, String reason, String proposedBy, Instant proposedAt, State state,
        @Nullable String decidedBy, @Nullable Instant decidedAt) {

    /** How it stands. */
    public enum State { PROPOSED, ACTIVATED, WITHDRAWN }
}
