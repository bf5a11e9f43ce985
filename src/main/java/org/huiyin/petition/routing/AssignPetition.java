package org.huiyin.petition.routing;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assigns (交办) an important petition: the organ must report back by the date that the order fixes (Art 22). */
@Component
final class AssignPetition implements Act<AssignPetition.Facts> {

    record Facts(@Nullable String to, @Nullable LocalDate due, @Nullable String reason) {}

    private final Destination destination;

    AssignPetition(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Action action() {
        return Action.ASSIGN;
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
        var today = situation.today();
        new Checks()
                .required("to", facts.to(), 100)
                .present("due", facts.due())
                .notBefore("due", facts.due(), today.plusDays(1))
                .notAfter("due", facts.due(), today.plusYears(1))
                .optional("reason", facts.reason(), 2000)
                .complain();
        destination.check(facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var unit = destination.of(petition, facts.to());
        return Decision.changing(petition.course().heldBy(unit.id()).assignedBy(petition.origin().office()))
                .clockUntil(Term.C9_ASSIGN, situation.today(), facts.due())
                .fact("to", unit.id())
                .fact("due", facts.due())
                .reason(facts.reason());
    }
}
