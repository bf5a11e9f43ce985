package org.huiyin.reception.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon the unit reports back; the leader who promised chooses it. After Qujiang: green on day 1, yellow on day 3, red on day 7, the day of hand-over being day 1. */
public enum Colour {
    GREEN(1), YELLOW(3), RED(7);

    private final int days;

    Colour(int days) {
        this.days = days;
    }

    /** On which day the report is due. */
    public int days() {
        return days;
    }

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Colour> named(String code) {
        return Arrays.stream(values()).filter(colour -> colour.code().equals(code)).findFirst();
    }

    static Colour of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
