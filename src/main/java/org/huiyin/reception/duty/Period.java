package org.huiyin.reception.duty;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
