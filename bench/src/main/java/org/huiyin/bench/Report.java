package org.huiyin.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prints the middle of the rounds, and the share of its ceiling that each of the two guarded scenarios reaches. */
final class Report {

    private static final double FLOOR = 0.30;
    private static final double AIM = 0.45;

    private final Settings settings;
    private final Map<Kind, List<Measured>> rounds;

    Report(Settings settings, Map<Kind, List<Measured>> rounds) {
        this.settings = settings;
        this.rounds = rounds;
    }

    void print(PrintStream out) {
        out.printf("%n%d clients, %d rounds of %d s each, %d processors%n", settings.clients(), settings.rounds(), settings.seconds().toSeconds(),
                Runtime.getRuntime().availableProcessors());
        out.printf("%-34s %10s %9s %9s %9s %8s%n", "", "requests/s", "p50 ms", "p99 ms", "CPU ms", "errors");
        rounds.forEach((kind, measured) -> {
            var m = Measured.middle(measured);
            out.printf("%-34s %10.0f %9.2f %9.2f %9.3f %8d%n", kind.title(), m.perSecond(), m.p50(), m.p99(), m.cost(), m.errors());
        });
        out.println();
        share(out, Kind.SUBMIT, Kind.INSERT);
        share(out, Kind.TRACK, Kind.LOG);
    }

    private void share(PrintStream out, Kind scenario, Kind ceiling) {
        var shares = new double[rounds.get(scenario).size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rounds.get(scenario).get(i).perSecond() / rounds.get(ceiling).get(i).perSecond();
        }
        var share = Measured.median(shares);
        var byCost = Measured.middle(rounds.get(ceiling)).cost() / Measured.middle(rounds.get(scenario)).cost();
        out.printf("%s / %s = %.2f (floor %.2f: %s; aim %.2f; by processor time %.2f)%n", scenario.title(), ceiling.title(), share, FLOOR,
                share >= FLOOR ? "kept" : "MISSED", AIM, byCost);
    }
}
