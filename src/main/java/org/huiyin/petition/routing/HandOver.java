package org.huiyin.petition.routing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Desk;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands a petition over when a unit was merged, split or dissolved (Art 24): whoever goes on with its duties goes on with the petition, from where it
 * stands, and no date moves.
 */
@Component
@Takes(Action.HAND_OVER)
final class HandOver implements Act<HandOver.Facts> {

    /** {@code from}: the dissolved unit, the holder if not said; {@code to}: who goes on, its successor by the directory if not said. */
    record Facts(@Nullable String from, @Nullable String to, @Nullable String reason) {}

    private static final Set<Status> UNDER_REVIEW = EnumSet.of(Status.REVIEW, Status.REREVIEW);

    private final Organisations organisations;
    private final Destination destination;
    private final Offices offices;

    HandOver(Organisations organisations, Destination destination, Offices offices) {
        this.organisations = organisations;
        this.destination = destination;
        this.offices = offices;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var gone = situation.petition().course().desk().units().stream().anyMatch(this::dissolved);
        return gone || situation.actor().equals(Actor.SYSTEM) ? Optional.empty() : Optional.of(Refusal.because("not-dissolved", "24"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks()
                .that(situation.petition().course().desk().units().contains(from(situation, facts)), "from", "petition.unknown-organisation")
                .optional("reason", facts.reason(), 2000)
                .complain();
        if (facts.to() != null && !facts.to().isBlank()) {
            destination.check(facts.to());
        }
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var petition = situation.petition();
        var from = from(situation, facts);
        if (!dissolved(from) && !situation.actor().equals(Actor.SYSTEM)) {
            throw new Refusal(Refusal.because("not-dissolved", "24"));
        }
        var to = destination.open(petition, facts.to() == null || facts.to().isBlank() ? from : facts.to());
        if (to.id().equals(from)) {
            throw new Refusal(Refusal.because("to-itself", "24"));
        }
        return Decision.changing(petition.course().on(reviewedByAnother(petition, petition.course().desk().succeeded(from, to.id()))))
                .succeeded(from, to.id())
                .fact("from", from)
                .fact("to", to.id())
                .fact("continues", from.equals(petition.course().holder()) && !petition.ended())
                .reason(facts.reason());
    }

    /** No organ reviews its own answer (Art 35, 36): one that was merged with its reviewer leaves the review to the organ above. */
    private Desk reviewedByAnother(Case petition, Desk desk) {
        var own = UNDER_REVIEW.contains(petition.status()) && desk.holder().equals(desk.organ()) && desk.holder().equals(desk.reviewer());
        return own ? offices.above(desk.holder(), petition.course().excluded()).map(above -> desk.reviewedBy(above.id())).orElse(desk) : desk;
    }

    private boolean dissolved(String unit) {
        return organisations.find(unit).filter(Organisation::dissolved).isPresent();
    }

    private static String from(Situation situation, Facts facts) {
        return facts.from() == null || facts.from().isBlank() ? situation.petition().course().holder() : facts.from();
    }
}
