package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When they sit together.
 *
 * @param came who was there, once it was held: {@code first}, {@code second}, {@code mediator}
 * @param note what was said, in short; for the office alone
 */
public record MediationSession(long id, LocalDate day, LocalTime begins, String place, @Nullable List<String> came, @Nullable String note) {

    public MediationSession {
        came = came == null ? null : List.copyOf(came);
    }

    /** The same for the sides. */
    MediationSession withoutNote() {
        return new MediationSession(id, day, begins, place, came, null);
    }
}
