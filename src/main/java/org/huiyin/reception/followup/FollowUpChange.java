package org.huiyin.reception.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a promise.
 *
 * @param what  {@code handed-over}, or the code of a {@link FollowUpAct}
 * @param words what was done, why, or what the call-back said; sealed where it lies
 */
public record FollowUpChange(Instant at, String account, String what, @Nullable String before, @Nullable String after, @Nullable String words) {}
