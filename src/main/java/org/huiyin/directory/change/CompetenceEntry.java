package org.huiyin.directory.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who shall answer for a category in a place.
 *
 * @param first first day; today at the earliest
 * @param last  last day; {@code null} for no end
 */
public record CompetenceEntry(@Nullable String category, @Nullable String region, @Nullable String organisation, @Nullable LocalDate first, @Nullable LocalDate last) {}
