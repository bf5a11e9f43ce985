package org.huiyin.coordination.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a mediation.
 *
 * @param account who did it: an account, {@code first}, {@code second}, or {@code system}
 * @param detail  what it was about: a side, a date, a point
 * @param words   what was said with it
 */
public record MediationChange(Instant at, String account, String what, @Nullable String detail, @Nullable String words) {}
