package org.huiyin.petition.file;

import org.jspecify.annotations.Nullable;

/**
 * A value that a step changed.
 *
 * @param field  {@code status}, {@code holder}, {@code class}, {@code category}, {@code region}, {@code route}, {@code handler} or {@code due}
 * @param before code of the value before; {@code null} if there was none, or it is not on record
 * @param after  code of the value from then on: of a status, an organisation, an account, a day
 */
public record Change(String field, @Nullable String before, String after) {}
