package org.huiyin.directory.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a category.
 *
 * @param code  two digits, or four below a first level
 * @param first first day on which it is offered; {@code null} for at once and always
 * @param last  last day; {@code null} for no end
 */
public record CategoryEntry(@Nullable String code, @Nullable String name, @Nullable String nameEn, @Nullable LocalDate first, @Nullable LocalDate last) {}
