package org.huiyin.petition.handling;

import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Route;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a petition on and tells the petitioner in writing by which path it will be handled (Art 23); a claim takes one of the six routes of Art 31. */
@Component
@Takes(Action.ACCEPT)
final class AcceptPetition implements Act<AcceptPetition.Facts> {

    record Facts(@Nullable String route, @Nullable String reason) {}

    private final Letters letters;

    AcceptPetition(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var claim = situation.petition().course().petitionClass() == PetitionClass.CLAIM;
        new Checks()
                .that(!claim || facts.route() != null, "route", "petition.route-missing")
                .that(claim || facts.route() == null, "route", "petition.route-for-claims-only")
                .oneOf("route", facts.route(), Route.ALL)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var today = situation.today();
        var decision = Decision.changing(petition.course().accepted(situation.actor().account(), facts.route(), today))
                .fact("route", facts.route())
                .reason(facts.reason());
        var handling = Route.RESIDUAL.equals(facts.route()) ? letters.derive(Term.C4_HANDLE, petition, today) : null;
        return petition.contactable() ? decision.paper(letters.acceptance(situation, facts.route(), today, handling)) : decision;
    }
}
