package org.huiyin.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a reception day.
 *
 * @param account who did it; told to the office alone
 * @param what    {@code planned}, {@code announced}, {@code detailed}, {@code cancelled}, or the field that was changed
 * @param why     where a reason was asked for
 */
public record ReceptionChange(Instant at, String account, String what, @Nullable String before, @Nullable String after, @Nullable String why) {}
