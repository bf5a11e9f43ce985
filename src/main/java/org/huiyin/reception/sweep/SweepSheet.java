package org.huiyin.reception.sweep;

import org.jspecify.annotations.Nullable;

/** @param why why something was passed on unfinished when it ended; {@code null} if nothing was */
public record SweepSheet(Sweep sweep, SweepCounts counts, @Nullable String why) {}
