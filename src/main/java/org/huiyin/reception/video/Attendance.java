package org.huiyin.reception.video;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came, was let in, or left.
 *
 * @param seat 0: whoever asked
 * @param what joined, let-in or left
 */
public record Attendance(int seat, @Nullable String account, @Nullable String unit, Instant at, String what) {}
