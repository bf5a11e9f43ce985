package org.huiyin.petition.handling;

import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Receipts;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Route;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Simplified handling (简易办理): first, clear and easy matters, taken on within three working days and answered within ten (rule of the National
 * Bureau, unverified). The office marks a matter as simple; the organ takes it on as such.
 */
@Component
@Takes(Action.SIMPLIFY)
final class SimplifyHandling implements Act<SimplifyHandling.Facts> {

    record Facts(@Nullable String reason) {}

    /** From this many persons on it is a group petition. */
    private static final int GROUP = 5;

    private final Letters letters;
    private final Receipts receipts;

    SimplifyHandling(Letters letters, Receipts receipts) {
        this.letters = letters;
        this.receipts = receipts;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var petition = situation.petition();
        var course = petition.course();
        if (petition.accusation() || petition.origin().persons() >= GROUP || course.matter().repeatOf() != null || !course.desk().helpers().isEmpty()) {
            return Optional.of(Refusal.because("not-simple", "23"));
        }
        var marked = situation.open(Term.C12_SIMPLE_ACCEPT) && !atOrgan(situation);
        return marked ? Optional.of(Refusal.because("marked-already", "23")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var received = receipts.day(petition, petition.course().holder());
        var decision = atOrgan(situation) ? takenOn(situation, petition) : Decision.leaving(petition);
        return decision.clock(Term.C12_SIMPLE_ACCEPT, received).reason(facts.reason());
    }

    private Decision takenOn(Situation situation, Case petition) {
        var route = petition.course().petitionClass() == PetitionClass.CLAIM ? Route.RESIDUAL : null;
        var decision = Decision.changing(petition.course().accepted(situation.actor().account(), route, situation.today())).fact("route", route);
        return petition.contactable() ? decision.paper(letters.simple(situation, letters.derive(Term.C13_SIMPLE_ANSWER, petition, situation.today()))) : decision;
    }

    private static boolean atOrgan(Situation situation) {
        return situation.petition().course().holder().equals(situation.actor().unit());
    }
}
