package org.huiyin.petition.routing;

import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does not agree to an objection: the petition stays with the organ, whose terms have run on all the while. */
@Component
@Takes(Action.REJECT_OBJECTION)
final class RejectObjection implements Act<RejectObjection.Facts> {

    record Facts(@Nullable String reason) {}

    private final Stationery stationery;

    RejectObjection(Stationery stationery) {
        this.stationery = stationery;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var notice = situation.clock(Term.C2_NOTICE).filter(c -> c.endedAt() == null);
        return Decision.changing(petition.course().back())
                .fact("to", petition.course().holder())
                .paper(stationery.paper(NoticeKind.OBJECTION_REJECTED, situation).text(Field.TO_UNIT, stationery.name(petition.course().holder()))
                        .text(Field.REASON, facts.reason()).day(Field.DUE, notice.map(Deadline::due).orElse(null))
                        .text(Field.LAW, stationery.law(notice.map(Deadline::basis).orElse(null))).done())
                .reason(facts.reason());
    }
}
