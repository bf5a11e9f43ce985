package org.huiyin.petition.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file whose time is over.
 *
 * @param petitionClass code of the class; {@code null} if it never had one
 * @param lastEntry     when the last thing happened to it
 * @param since         day from which it may be given up
 * @param proposedBy    account that proposes to give it up; {@code null} if nobody did
 */
public record DueFile(String number, @Nullable String petitionClass, Instant receivedAt, Instant lastEntry, LocalDate since, @Nullable String proposedBy, @Nullable String reason) {}
