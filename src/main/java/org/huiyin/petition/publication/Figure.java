package org.huiyin.petition.publication;

import org.jspecify.annotations.Nullable;

/**
 * What came, what was answered and what within its term, of a county or a unit.
 *
 * @param code     of the county or unit; empty for those with few, taken together
 * @param received never less than {@link SmallCounts#LEAST}
 * @param answered {@code null} where it is too small to be told
 * @param onTime   likewise
 */
public record Figure(String code, int received, @Nullable Integer answered, @Nullable Integer onTime) {}
