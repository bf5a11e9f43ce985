package org.huiyin.access.absence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for somebody.
 *
 * @param absent   account of whoever is away
 * @param deputy   account of whoever acts meanwhile
 * @param firstDay legal day of its beginning
 * @param lastDay  the last legal day; on the next one it has ended by itself
 * @param endedAt  when it was ended before that, in legal time; {@code null} if it was not
 */
public record Deputy(long id, String absent, String deputy, String unit, LocalDate firstDay, LocalDate lastDay, String namedBy,
        @Nullable String endedBy, @Nullable Instant endedAt) {

    /** Where it stands on a day, as the last part of {@code access.deputy.…}. */
    public String standing(LocalDate today) {
        return endedAt != null ? "ended-early" : today.isAfter(lastDay) ? "over" : today.isBefore(firstDay) ? "coming" : "running";
    }
}
