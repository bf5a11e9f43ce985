package org.huiyin.petition.handling;

import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Closes a petition that is answered and executed. The windows for review and rating stay open until they lapse (Art 35). */
@Component
final class ClosePetition implements Act<ClosePetition.Facts> {

    record Facts(@Nullable String result) {}

    @Override
    public Action action() {
        return Action.CLOSE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var petition = situation.petition();
        if (petition.status() == Status.OPINION_ISSUED && petition.contactable()) {
            return Optional.of(Refusal.because("deliver-first", "32"));
        }
        var promised = petition.status() == Status.EXECUTING
                ? situation.clock(Term.C15_EXECUTE).filter(c -> c.endedAt() == null).isPresent()
                : petition.course().supported();
        return promised ? Optional.of(Refusal.because("execute-first", "32")) : Optional.empty();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        if (!situation.actor().equals(Actor.SYSTEM)) {
            new Checks().required("result", facts.result(), 5000).complain();
        }
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var decision = Decision.leaving(situation.petition());
        return facts.result() == null ? decision : decision.note("closing", Map.of("text", facts.result()));
    }
}
