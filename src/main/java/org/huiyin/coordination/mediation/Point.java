package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point of an agreement, and whether it was done. {@code settledOn}: when it was found done. */
public record Point(int number, Side owes, String what, @Nullable String amount, LocalDate due, PointState state, @Nullable LocalDate settledOn) {

    /** Whether its day has passed, and nobody but the one who owes it says that it was done. */
    public boolean late(LocalDate today) {
        return state != PointState.DONE && today.isAfter(due);
    }
}
