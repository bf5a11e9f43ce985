package org.huiyin.coordination.mediation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Proposes who mediates: somebody of the own roster who is neither party nor relative, nor of the same unit, by what is declared. The caller holds the mediation. */
@Component
record ProposeMediator(MediationBook book, PartyRows parties, RosterRows roster) {

    /** How a mediator may stand to the sides. */
    static final List<String> TIES = List.of("none", "relative", "same-unit", "party");

    Mediation propose(Actor actor, Mediation held, KeepMediations.Proposed order) {
        new Checks().present("mediator", order.mediator()).required("ties", order.ties(), 20).oneOf("ties", order.ties(), TIES).complain();
        var known = roster.mediator(Objects.requireNonNull(order.mediator())).filter(one -> one.office().equals(actor.unit()) && one.on(book.time().today()));
        new Checks().that(known.isPresent(), "mediator", "coordination.mediation.no-mediator").complain();
        var mediator = known.orElseThrow();
        new Checks().that("none".equals(order.ties()), "ties", "coordination.mediation.tied")
                .that(!any(held, said -> same(said.name(), mediator.name())), "mediator", "coordination.mediation.is-party")
                .that(mediator.unit() == null || !any(held, said -> said.unit() != null && same(said.unit(), mediator.unit())), "mediator", "coordination.mediation.same-unit").complain();
        book.log().add(held, actor.account(), MediationAct.PROPOSED, mediator.name(), null);
        return book.rows().mediator(held, mediator.id());
    }

    private boolean any(Mediation held, Predicate<PartySaid> fits) {
        return parties.of(held.id()).stream().map(PartyRows.Known::said).anyMatch(fits);
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }
}
