package org.huiyin.reception.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to the duties of an office.
 *
 * @param what  {@code leader}, {@code left}, {@code away}, {@code back}, {@code rule}, {@code planned} with how many days, {@code dropped} with the day, {@code swapped}, {@code place}, {@code substitute}
 * @param about the leader's line
 */
public record DutyChange(Instant at, String account, String what, @Nullable String about, @Nullable String before, @Nullable String after, @Nullable String why) {}
