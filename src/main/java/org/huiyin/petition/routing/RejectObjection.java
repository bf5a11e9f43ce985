package org.huiyin.petition.routing;

import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does not agree to an objection: the petition stays with the organ, whose terms have run on all the while. */
@Component
final class RejectObjection implements Act<RejectObjection.Facts> {

    record Facts(@Nullable String reason) {}

    @Override
    public Action action() {
        return Action.REJECT_OBJECTION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        return Decision.changing(petition.course().at(petition.assigned() ? Status.ASSIGNED : Status.FORWARDED))
                .fact("to", petition.course().holder())
                .reason(facts.reason());
    }
}
