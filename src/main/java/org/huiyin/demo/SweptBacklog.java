package org.huiyin.demo;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.reception.sweep.KeepSweeps;
import org.huiyin.reception.sweep.LookAtSweeps;
import org.huiyin.reception.sweep.ProposeMatters;
import org.huiyin.reception.sweep.SweepOrder;
import org.huiyin.reception.sweep.SweepProposal;
import org.huiyin.reception.sweep.TakeMatters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sweep of the backlog in the demo world: started from its reception day, with the first matters that are proposed. */
@Component
@Profile("demo")
record SweptBacklog(PlanReception plan, KeepSweeps keeping, ProposeMatters proposing, TakeMatters taking, LookAtSweeps looking, Settle settling) {

    /** By which a promise comes to its end. */
    @Component
    @Profile("demo")
    record Settle(ReportBack reporting, VerifyFollowUp verifying) {}

    long start(Actor by) {
        var day = plan.list(by, Long.MAX_VALUE, 50).stream().filter(one -> one.day().equals(HeldDayTales.DAY)).findFirst().orElseThrow();
        return keeping.start(by, day.id()).orElseThrow().id();
    }

    void take(Actor by, long sweep, CSVRecord row) {
        proposing.list(by, sweep, false, "").orElseThrow().items().stream().filter(matter -> !matter.closed()).limit(1).forEach(matter -> take(by, sweep, row, matter));
    }

    private void take(Actor by, long sweep, CSVRecord row, SweepProposal matter) {
        taking.take(by, sweep, new SweepOrder(List.of(matter.number()), null, row.get("first"), row.get("second"), null, null, Colour.valueOf(row.get("key")))).orElseThrow();
        if (row.get("word").equals("ended")) {
            var taken = looking.items(by, sweep, 0).orElseThrow().items().getLast();
            var unit = new Actor("handler-" + taken.unit(), taken.unit(), "330726", Set.of(Role.HANDLER));
            settling.reporting().report(unit, taken.promise(), new ReportBack.Report(1, true, row.get("first"), null)).orElseThrow();
            settling.verifying().verify(by, taken.promise(), new VerifyFollowUp.Finding(2, row.get("first"), null)).orElseThrow();
        }
    }
}
