package org.huiyin.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a term is, or who says so. */
sealed interface Length {

    /** Set by the law. */
    record Days(int count) implements Length {}

    /** Set by the law in months: ends on the day of the same number, else on the month's last (Civil Code 202). */
    record Months(int count) implements Length {}

    /** Set by an order, up to {@code max} days where the law limits it. */
    record Ordered(@Nullable Integer max) implements Length {}

    /** Chosen from a few, such as the three colours. */
    record OneOf(List<Integer> choices) implements Length {}
}
