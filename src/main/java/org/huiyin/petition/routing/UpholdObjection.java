package org.huiyin.petition.routing;

import java.time.LocalDate;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agrees to an objection: the petition comes back to be sent elsewhere, and its first 15 days still count from the day it was received. */
@Component
final class UpholdObjection implements Act<UpholdObjection.Facts> {

    record Facts(@Nullable String reason) {}

    @Override
    public Action action() {
        return Action.UPHOLD_OBJECTION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        return Decision.changing(petition.course().heldBy(petition.origin().office()).assignedBy(null))
                .clock(Term.C1_ROUTE, LocalDate.ofInstant(petition.origin().receivedAt(), LegalTime.ZONE))
                .fact("from", petition.course().holder())
                .reason(facts.reason());
    }
}
