package org.huiyin.coordination.mediation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** What an office does to a mediation of its own. */
final class OfOffice {

    private OfOffice() {}

    /** @return empty if the own office has none such */
    static Optional<Mediation> act(MediationBook book, Actor actor, long id, @Nullable Integer version, MediationAct act, UnaryOperator<Mediation> how) {
        return book.rows().find(id).filter(mediation -> mediation.office().equals(actor.unit())).map(mediation -> {
            new Checks().present("version", version).complain();
            return how.apply(book.hold(id, version, act).orElseThrow());
        });
    }
}
