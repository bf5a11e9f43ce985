package org.huiyin.demo;

import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.PassPromises;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.reception.followup.Which;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What becomes of what was promised on a reception day of the demo world. */
@Component
@Profile("demo")
record HeldPromises(HandOver handing, LookAtFollowUps looking, ReportBack reporting, VerifyFollowUp verifying, PassPromises passing) {

    void handOver(Actor by, String batch, String leader, CSVRecord row, Colour colour) {
        handing.handOver(by, batch, new HandOverOrder(row.get("answer"), leader, leader, null, row.get("unit"), colour)).orElseThrow();
    }

    void pass(Actor by, String from, String to) {
        passing.pass(by, new PassPromises.Change(from, to, null));
    }

    void settle(Actor handler, Actor office, CSVRecord row) {
        looking.list(handler, Which.named("open"), "").items().forEach(promise -> {
            var reported = reporting.report(handler, promise.id(), new ReportBack.Report(promise.version(), true, row.get("done"), row.get("done"))).orElseThrow();
            verifying.verify(office, reported.id(), new VerifyFollowUp.Finding(reported.version(), row.get("name"), null)).orElseThrow();
        });
    }
}
