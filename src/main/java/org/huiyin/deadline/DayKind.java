package org.huiyin.deadline;

import java.util.Locale;

/** Whether rest days count towards a term. */
public enum DayKind {
    CALENDAR, WORKING;

    /** The name in interfaces and in the database: {@code calendar}, {@code working}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DayKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
