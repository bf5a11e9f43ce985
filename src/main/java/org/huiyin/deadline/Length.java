package org.huiyin.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a term is, or who says so. */
sealed interface Length {

    /** The number in it: days, months, or the most days of an order; {@code null} where there is not one. */
    default @Nullable Integer number() {
        return switch (this) {
            case Days(int count) -> (Integer) count;
            case Months(int count) -> (Integer) count;
            case Ordered(var max) -> max;
            case OneOf _ -> null;
        };
    }

    /** The same with another number. */
    default Length with(int number) {
        return switch (this) {
            case Days _ -> new Days(number);
            case Months _ -> new Months(number);
            case Ordered _ -> new Ordered(number);
            case OneOf _ -> this;
        };
    }

    /** Set by the law. */
    record Days(int count) implements Length {}

    /** Set by the law in months: ends on the day of the same number, else on the month's last (Civil Code 202). */
    record Months(int count) implements Length {}

    /** Set by an order, up to {@code max} days where the law limits it. */
    record Ordered(@Nullable Integer max) implements Length {}

    /** Chosen from a few, such as the three colours. */
    record OneOf(List<Integer> choices) implements Length {}
}
