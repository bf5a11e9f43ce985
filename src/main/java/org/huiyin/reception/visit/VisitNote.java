package org.huiyin.reception.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was heard on a round through a village.
 *
 * @param place    its whole name
 * @param category code of what it is about, if that was said
 * @param text     empty of anybody's name, as far as those who wrote it kept to that
 */
public record VisitNote(long id, String region, String place, LocalDate heardOn, @Nullable String category, String text) {}
