package org.huiyin.petition.routing;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forwards (转送) a petition to the organ that is competent for it, within 15 days of receipt (Art 22). */
@Component
final class ForwardPetition implements Act<ForwardPetition.Facts> {

    record Facts(@Nullable String to, @Nullable String reason) {}

    private final Destination destination;

    ForwardPetition(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Action action() {
        return Action.FORWARD;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return Dispatch.bar(situation);
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("to", facts.to(), 100).optional("reason", facts.reason(), 2000).complain();
        destination.check(facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var unit = destination.of(situation.petition(), facts.to());
        return Decision.changing(situation.petition().course().heldBy(unit.id()).assignedBy(null))
                .fact("to", unit.id())
                .reason(facts.reason());
    }
}
