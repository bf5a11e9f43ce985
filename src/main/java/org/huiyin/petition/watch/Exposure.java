package org.huiyin.petition.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody had to do with a petition before it was known that it accuses them.
 *
 * @param at      when that was found
 * @param account {@code null} where a unit held it and nobody of it is known to have looked
 * @param what    kind of reading, {@code act} or {@code held}
 */
public record Exposure(long id, String number, Instant at, @Nullable String account, @Nullable String unit, String what, int times, Instant firstAt, Instant lastAt) {}
