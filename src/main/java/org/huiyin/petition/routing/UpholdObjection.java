package org.huiyin.petition.routing;

import java.time.LocalDate;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
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

    UpholdObjection(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var back = course.desk().returned();
        var before = back.holder().equals(back.office()) ? Status.REGISTERED : back.assignedBy() == null ? Status.FORWARDED : Status.ASSIGNED;
        return Decision.changing(course.on(back).at(before))
                .clock(Term.C1_ROUTE, firstDay(situation, Term.C1_ROUTE))
                .clock(Term.C2_NOTICE, firstDay(situation, Term.C2_NOTICE))
                .fact("from", course.holder())
                .paper(stationery.paper(NoticeKind.RETURN_SLIP, situation).text(Field.TO_UNIT, stationery.name(course.holder())).text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
    }

    /** The clock goes on from the day on which it first began for whoever has the petition again; what still runs is the objector's own. */
    private static LocalDate firstDay(Situation situation, Term term) {
        return situation.deadlines().stream().filter(d -> d.term() == term && d.endedAt() != null).reduce((first, later) -> later)
                .map(Deadline::start).orElseGet(situation::today);
    }
}
