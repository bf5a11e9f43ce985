package org.huiyin.petition.handling;

import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes back from simplified handling to the ordinary procedure; its sixty days count from the first acceptance (Art 34). */
@Component
@Takes(Action.TO_ORDINARY)
final class ReturnToOrdinary implements Act<ReturnToOrdinary.Facts> {

    record Facts(@Nullable String reason) {}

    private final Letters letters;

    ReturnToOrdinary(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var path = petition.course().path();
        var accepted = path.acceptedOn() == null ? situation.today() : path.acceptedOn();
        var handling = petition.residualClaim() ? letters.derive(Term.C4_HANDLE, petition, accepted) : null;
        var decision = Decision.leaving(petition).clock(Term.C4_HANDLE, accepted).fact("date", accepted).reason(facts.reason());
        return petition.contactable() ? decision.paper(letters.acceptance(situation, path.route(), accepted, handling)) : decision;
    }
}
