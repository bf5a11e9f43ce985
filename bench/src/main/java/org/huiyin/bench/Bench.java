package org.huiyin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.bench.server.TriageAccount;

/** Starts a server, fills it, measures scenarios and ceilings in turn, and asks at the end after everything it was told is kept. */
public final class Bench {

    private final Settings settings;
    private final Load load;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Scenarios scenarios;
    private final Map<Kind, Scenario> each = new EnumMap<>(Kind.class);

    private Bench(Settings settings, Server server) {
        this.settings = settings;
        var http = new Http(server.address());
        load = new Load(server, http, settings.clients());
        scenarios = new Scenarios(http, acknowledged);
        var session = http.signIn(TriageAccount.NAME, TriageAccount.PASSWORD);
        each.put(Kind.NOTHING, scenarios::nothing);
        each.put(Kind.INSERT, scenarios::insertTwoRows);
        each.put(Kind.SUBMIT, scenarios::submit);
        each.put(Kind.SELECT, scenarios.selectOneRow());
        each.put(Kind.LOG, scenarios.selectAndInsertOneRow());
        each.put(Kind.TRACK, scenarios::track);
        each.put(Kind.INBOX, scenarios.inbox(session));
        each.put(Kind.ACT, scenarios.act(session));
    }

    static void main(String[] args) throws IOException, InterruptedException {
        var settings = settings(args);
        System.out.println("starting a server …");
        boolean kept;
        try (var server = new Server(settings.javaOptions())) {
            kept = new Bench(settings, server).run();
        }
        System.exit(kept ? 0 : 1);
    }

    private static Settings settings(String[] args) {
        try {
            return Settings.of(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\nusage: " + Settings.USAGE);
            System.exit(2);
            throw wrong;
        }
    }

    /** @return whether everything that was acknowledged is there */
    private boolean run() {
        System.out.printf("submitting %,d petitions …%n", settings.open());
        load.times(settings.open(), scenarios::submit);
        System.out.printf("warming up …%n");
        each.forEach((kind, scenario) -> load.during(settings.warmup(), scenario));
        var report = new Report(settings, rounds());
        report.print(System.out);
        System.out.printf("asking after each of %,d acknowledged petitions …%n", acknowledged.size());
        var found = load.times(acknowledged.size(), scenarios.trackEach());
        System.out.printf("acknowledged %,d, missing %,d%n", acknowledged.size(), found.errors());
        return found.errors() == 0;
    }

    private Map<Kind, List<Measured>> rounds() {
        var measured = new EnumMap<Kind, List<Measured>>(Kind.class);
        for (int round = 1; round <= settings.rounds(); round++) {
            System.out.printf("round %d of %d …%n", round, settings.rounds());
            each.forEach((kind, scenario) -> measured.computeIfAbsent(kind, k -> new ArrayList<>()).add(load.during(settings.seconds(), scenario)));
        }
        return measured;
    }
}
