package org.huiyin.petition.handling;

import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes a petition that is answered and executed. The windows for review and rating stay open until they lapse (Art 35). */
@Component
@Takes(Action.CLOSE)
final class ClosePetition implements Act<ClosePetition.Facts> {

    record Facts(@Nullable String result) {}

    private final Letters letters;

    ClosePetition(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        if (situation.petition().contactable() && undelivered(situation)) {
            return Optional.of(Refusal.because("deliver-first", "32"));
        }
        return promised(situation) ? Optional.of(Refusal.because("execute-first", "32")) : Optional.empty();
    }

    private static boolean undelivered(Situation situation) {
        return switch (situation.petition().status()) {
            case OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED -> true;
            case REVIEWED -> situation.clock(Term.C7_REREVIEW_REQ).isEmpty();
            default -> false;
        };
    }

    private static boolean promised(Situation situation) {
        return switch (situation.petition().status()) {
            case EXECUTING -> situation.open(Term.C15_EXECUTE);
            case IMPORTED -> false;
            default -> situation.petition().course().path().answer().owed();
        };
    }

    @Override
    public void check(Situation situation, Facts facts) {
        if (!situation.actor().equals(Actor.SYSTEM)) {
            new Checks().required("result", facts.result(), 5000).complain();
        }
    }

    /** Which right of the petitioner ran out when the house closes (see {@link LapseOfReviewWindow}). */
    private static Term lapsed(Case petition) {
        return petition.status() == Status.REVIEWED ? Term.C7_REREVIEW_REQ : petition.residualClaim() ? Term.C5_REVIEW_REQ : Term.C11_EVAL;
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var decision = Decision.leaving(situation.petition()).fact("lapsed", situation.actor().equals(Actor.SYSTEM) ? lapsed(situation.petition()) : null);
        return facts.result() == null ? decision : letters.reported(situation, decision.note("closing", Map.of("text", facts.result())), facts.result(), null);
    }
}
