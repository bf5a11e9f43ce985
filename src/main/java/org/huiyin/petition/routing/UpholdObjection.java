package org.huiyin.petition.routing;

import java.util.Objects;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Receipts;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agrees to an objection: the petition comes back to be sent elsewhere, and its first 15 days still count from the day it was received. */
@Component
@Takes(Action.UPHOLD_OBJECTION)
final class UpholdObjection implements Act<UpholdObjection.Facts> {

    record Facts(@Nullable String reason) {}

    private final Stationery stationery;
    private final Receipts receipts;

    UpholdObjection(Stationery stationery, Receipts receipts) {
        this.stationery = stationery;
        this.receipts = receipts;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var back = course.desk().returned(owesReport(situation, course.desk().sender()));
        var before = back.holder().equals(back.office()) ? Status.REGISTERED : back.assignedBy() == null ? Status.FORWARDED : Status.ASSIGNED;
        var received = receipts.day(situation.petition(), back.holder());
        return Decision.changing(course.on(back).at(before))
                .clock(Term.C1_ROUTE, received)
                .clock(Term.C2_NOTICE, received)
                .fact("from", course.holder())
                .paper(stationery.paper(NoticeKind.RETURN_SLIP, situation).text(Field.TO_UNIT, stationery.name(course.holder())).text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
    }

    private static boolean owesReport(Situation situation, @Nullable String unit) {
        return situation.deadlines().stream().anyMatch(d -> d.term() == Term.C9_ASSIGN && d.endedAt() == null && Objects.equals(d.owedBy(), unit));
    }
}
