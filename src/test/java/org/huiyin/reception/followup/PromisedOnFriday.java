package org.huiyin.reception.followup;

import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.deadline.DueDates;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reception day of the county office on Friday 2026-03-13, and those who have to do with what is promised there. */
abstract class PromisedOnFriday extends OnPostgres {

    static final Actor CLERK = new Actor("follow-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    static final Actor HEAD = new Actor("follow-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    static final Actor HANDLER = new Actor("follow-handler", UNIT, "330726", Set.of(Role.HANDLER));
    static final Actor STRANGER = new Actor("follow-stranger", "330726-gaj", "330726", Set.of(Role.HANDLER));
    static final Actor ELSEWHERE = new Actor("follow-elsewhere", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));

    @Autowired org.huiyin.petition.intake.SubmitPetition submit;
    @Autowired HandOver handOver;
    @Autowired ReportBack reporting;
    @Autowired VerifyFollowUp verifying;
    @Autowired Recolour recolouring;
    @Autowired LookAtFollowUps looking;
    @Autowired EveningList evenings;
    @Autowired PromiseLedger ledger;
    @Autowired PassPromises passing;
    @Autowired ChainOf chains;
    @Autowired OpenEnds ends;
    @Autowired UrgeFollowUps urging;
    @Autowired DueDates dates;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    long day;

    @BeforeEach
    void receiveOnFriday() {
        standOn("2026-03-13T02:00:00Z");
        day = day(jdbc, time.today());
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    FollowUp handed(int seq, Colour colour) {
        return handOver.handOver(CLERK, batch(jdbc, day, seq, "called"), order(colour)).orElseThrow();
    }

    FollowUp reported(FollowUp promise, boolean settled) {
        return reporting.report(HANDLER, promise.id(), new ReportBack.Report(promise.version(), settled, "路面已经修补", null)).orElseThrow();
    }

    FollowUp verified(FollowUp promise) {
        return verifying.verify(HEAD, promise.id(), new VerifyFollowUp.Finding(promise.version(), "电话回访，属实", "路已修好")).orElseThrow();
    }

    FollowUpSheet sheet(Actor actor, FollowUp promise) {
        return looking.find(actor, promise.id()).orElseThrow();
    }

    static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }
}
