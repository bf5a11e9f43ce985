package org.huiyin.petition.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure would take away, for the person who is to consent to it.
 *
 * @param proposal {@code null} if nobody wants it
 * @param people  rows of who petitions
 * @param notes   what was said, found and drafted
 * @param papers  files handed in and papers made
 * @param notices what was told under a number
 * @param codes   codes of members
 * @param reasons why somebody was seen in full
 * @param seen    rows of the report of who had seen it before it was known that they are accused
 * @param beside  batches, trips, mediations and whatever else goes with it
 */
public record Going(String number, @Nullable Proposal proposal, int people, int notes, int papers, int notices, int codes, int reasons, int seen, int beside) {

    /** Who wants it, and why. */
    public record Proposal(String by, Instant at, String reason) {}
}
