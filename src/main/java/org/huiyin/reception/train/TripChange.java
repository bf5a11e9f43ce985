package org.huiyin.reception.train;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the office did with a call. {@code what}: kebab-case name of the act; {@code why}: where a reason was asked for. */
public record TripChange(Instant at, String account, String what, @Nullable String why) {}
