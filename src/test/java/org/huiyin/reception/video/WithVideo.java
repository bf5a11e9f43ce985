package org.huiyin.reception.video;

import static org.huiyin.reception.video.SampleVisits.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who ask, an office and a department; the tests stand on Wednesday 2026-06-10, 9 o'clock. */
abstract class WithVideo extends OnPostgres {

    static final String CLIENT = "203.0.113.151";
    static final String DAY = "2026-06-10";
    static final String WATER = "330726-swj";
    private static int hour = 10;

    @Autowired AskForVisit asking;
    @Autowired OwnVisit own;
    @Autowired LookAtVisits looking;
    @Autowired ScheduleVisit scheduling;
    @Autowired KeepVisits keeping;
    @Autowired TakeSeat seats;
    @Autowired LeadCall leading;
    @Autowired PostSignals posting;
    @Autowired WatchCalls watching;
    @Autowired SweepVisits sweeping;
    @Autowired Accounts accounts;
    @Autowired ChainOf chains;
    @Autowired LegalTime time;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    Actor clerk;
    Actor triage;
    Actor water;
    String when;

    @BeforeEach
    void standInJune() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
        clerk = SampleAccounts.of(accounts, Role.CLERK, OFFICE).actor();
        triage = SampleAccounts.of(accounts, Role.TRIAGE, OFFICE).actor();
        water = SampleAccounts.of(accounts, Role.HANDLER, WATER).actor();
        when = "%02d:%02d".formatted(10 + (hour - 10) / 4, 15 * ((hour++ - 10) % 4));
        standAt("09:00");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    final void standAt(String hourOfDay) {
        time.runAhead(Duration.between(clock.instant(), Instant.parse(DAY + "T" + hourOfDay + ":00+08:00")));
    }

    final AskedVisit asked() {
        return asking.ask(CLIENT, OFFICE, order(false)).orElseThrow();
    }

    final Visit scheduled(AskedVisit asked, List<String> people, List<String> units) {
        return scheduling.schedule(clerk, asked.visit().id(), at(1, DAY, when, 15, null, people, units)).orElseThrow();
    }

    final AskedVisit withTime() {
        var asked = asked();
        scheduled(asked, List.of(clerk.account()), List.of(WATER));
        standAt(when);
        return asked;
    }

    static List<String> faults(Callable<?> act) throws Exception {
        try {
            act.call();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key().replace("reception.video.", "")).toList();
        }
    }

    static RecordOrder explained() {
        return new RecordOrder("explained", "要水", "周五清淤", null, null, null, null);
    }

    final Void said(Pass from, List<Signal> signals) {
        posting.post(from, signals);
        return null;
    }

    final VisitState state(AskedVisit asked) {
        return own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().visit().state();
    }
}
