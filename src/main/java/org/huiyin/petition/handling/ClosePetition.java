package org.huiyin.petition.handling;

import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
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
        return petition.status() == Status.DELIVERED && petition.course().supported() ? Optional.of(Refusal.because("execute-first", "32")) : Optional.empty();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        if (situation.actor().equals(Actor.SYSTEM)) {
            return Decision.leaving(situation.petition());
        }
        new Checks().required("result", facts.result(), 5000).complain();
        return Decision.leaving(situation.petition()).note("closing", Map.of("text", facts.result()));
    }
}
