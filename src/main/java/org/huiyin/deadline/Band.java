package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.Words;

/** How much of a term is used up: the steps at which people are warned. Where each begins is a value of the law profile, in percent of the term. */
public enum Band {
    NORMAL, NOTICE, WARNING, SEVERE, OVERDUE;

    /** The name in interfaces and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The band of that code, as stored. */
    public static Band of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The band of that day: the one whose first day has come. */
    public static Band on(LocalDate today, LocalDate due, List<LocalDate> points) {
        return today.isAfter(due) ? OVERDUE : values()[(int) points.stream().filter(point -> !point.isAfter(today)).count()];
    }

    public Words words() {
        return Words.of("deadline.band." + code());
    }
}
