package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How often each leader of a level receives people, at least: custom of Zhejiang, kept as data (`huiyin.reception.duty`). */
public enum Every {
    HALF_YEAR(6), QUARTER(3), MONTH(1);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** The name used in interfaces: {@code half-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The periods of a year, in order. */
    public List<Period> of(int year) {
        return IntStream.iterate(1, month -> month <= 12, month -> month + months).mapToObj(month -> LocalDate.of(year, month, 1))
                .map(first -> new Period(first, first.plusMonths(months).minusDays(1))).toList();
    }
}
