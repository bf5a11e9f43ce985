package org.huiyin.reception.followup;

import java.util.Optional;
import org.huiyin.runtime.Coded;

/** How soon the unit reports back; the leader who promised chooses it. After Qujiang: green on day 1, yellow on day 3, red on day 7, the day of hand-over being day 1. */
public enum Colour implements Coded {
    GREEN(1), YELLOW(3), RED(7);

    private final int days;

    Colour(int days) {
        this.days = days;
    }

    /** On which day the report is due. */
    public int days() {
        return days;
    }

    public static Optional<Colour> named(String code) {
        return Coded.named(Colour.class, code);
    }

    static Colour of(String code) {
        return Coded.of(Colour.class, code);
    }
}
