package org.huiyin.reception.centre;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** What an office asks for: see {@link CentreWindow}. {@code version}: at which it was read; absent for a new one. */
public record WindowOrder(@Nullable Integer number, @Nullable String title, @Nullable String line, @Nullable String unit, @Nullable Integer version) {

    private static final int MOST = 99;

    public WindowOrder {
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }

    Checks checks() {
        return new Checks().present("number", number).that(number == null || number >= 1 && number <= MOST, "number", "reception.hall.room-number", MOST).required("title", title, 100)
                .required("line", line, 20).oneOf("line", line == null || line.isBlank() ? null : line, Line.codes());
    }
}
