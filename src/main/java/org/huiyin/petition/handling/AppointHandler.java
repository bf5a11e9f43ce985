package org.huiyin.petition.handling;

import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head gives the petition to a named handler of the unit. No date moves. */
@Component
@Takes(Action.APPOINT_HANDLER)
final class AppointHandler implements Act<AppointHandler.Facts> {

    record Facts(@Nullable String handler, @Nullable String reason) {}

    private final Staff staff;

    AppointHandler(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("handler", facts.handler(), 100).optional("reason", facts.reason(), 2000).complain();
        staff.check("handler", facts.handler(), situation.petition().course().holder());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        if (course.secrecy().keepsAway(facts.handler())) {
            throw new Refusal(Refusal.because("recused-handler", "28"));
        }
        return Decision.changing(course.on(course.desk().inHandsOf(facts.handler())))
                .fact("handler", facts.handler())
                .reason(facts.reason());
    }
}
