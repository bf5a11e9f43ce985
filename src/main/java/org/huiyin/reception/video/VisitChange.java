package org.huiyin.reception.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a video visit.
 *
 * @param what kebab-case name of the act
 * @param why  where a reason was asked for
 */
public record VisitChange(Instant at, String account, String what, @Nullable String why) {}
