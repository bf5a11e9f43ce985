package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.runtime.Coded;

/** How often each leader of a level receives people, at least: custom of Zhejiang, kept as data (`huiyin.reception.duty`). */
public enum Every implements Coded {
    HALF_YEAR(6), QUARTER(3), MONTH(1),
    /** Whoever comes is received, on any day (townships): nothing is ever due, and what was held is counted. */
    ANY_TIME(0),
    /** They go from house to house (villages): counted likewise. */
    AT_HOME(0);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** Whether there is a time by which it is due. */
    public boolean due() {
        return months > 0;
    }

    /** The periods of a year in which it is due, in order. */
    public List<Period> of(int year) {
        return due() ? IntStream.iterate(1, month -> month <= 12, month -> month + months).mapToObj(month -> LocalDate.of(year, month, 1)).map(first -> new Period(first, first.plusMonths(months).minusDays(1))).toList()
                : List.of();
    }
}
