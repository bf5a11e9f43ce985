package org.huiyin.petition.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a petitioner gets at once and should keep.
 *
 * @param queryCode shown this one time; the house keeps only a keyed hash
 * @param hash      SHA-256 of the first event, hex: with it the chain can be checked later
 */
public record Receipt(String number, String queryCode, Status status, Instant receivedAt, String hash, boolean contactable, List<Clock> deadlines) {

    /** A term that began to run; {@code profile} is the law by which it is counted. */
    public record Clock(String term, String article, LocalDate start, LocalDate due, @Nullable String profile) {}
}
