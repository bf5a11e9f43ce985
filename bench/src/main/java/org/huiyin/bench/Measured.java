package org.huiyin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one measurement showed.
 *
 * @param perSecond answers as hoped for, a second
 * @param p50       milliseconds within which half of them came
 * @param p99       milliseconds within which all but one in a hundred came
 * @param errors    other answers, and none
 */
record Measured(double perSecond, double p50, double p99, long errors) {

    static Measured of(long[] nanos, long errors, double seconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(sorted.length / seconds, percentile(sorted, 0.50), percentile(sorted, 0.99), errors);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** The middle of several rounds, figure by figure; errors are added up. */
    static Measured middle(List<Measured> rounds) {
        return new Measured(median(rounds, Measured::perSecond), median(rounds, Measured::p50), median(rounds, Measured::p99),
                rounds.stream().mapToLong(Measured::errors).sum());
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
