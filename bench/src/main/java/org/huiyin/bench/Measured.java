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
 * @param cost      milliseconds of processor time that server and database spent on each; says more than the others while the machine has other work
 * @param errors    other answers, and none
 */
record Measured(double perSecond, double p50, double p99, double cost, long errors) {

    static Measured of(long[] nanos, long errors, double seconds, double processorSeconds) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(sorted.length / seconds, percentile(sorted, 0.50), percentile(sorted, 0.99),
                1000 * processorSeconds / Math.max(1, sorted.length + errors), errors);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** The middle of several rounds, figure by figure; errors are added up. */
    static Measured middle(List<Measured> rounds) {
        return new Measured(median(rounds, Measured::perSecond), median(rounds, Measured::p50), median(rounds, Measured::p99),
                median(rounds, Measured::cost), rounds.stream().mapToLong(Measured::errors).sum());
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
