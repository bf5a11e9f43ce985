package org.huiyin.reception.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a batch.
 *
 * @param account who did it; told to the office alone
 * @param what    kebab-case name of the act
 * @param why     where a reason was asked for
 * @param takenAt when the house got what had been written down without network; {@code null}: it was done in the house
 */
public record BatchChange(Instant at, String account, String what, @Nullable String before, @Nullable String after, @Nullable String why, @Nullable Instant takenAt) {}
