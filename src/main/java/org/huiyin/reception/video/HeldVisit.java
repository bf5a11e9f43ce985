package org.huiyin.reception.video;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One of the own office's visits, held for the rest of the transaction. */
@Component
class HeldVisit {

    private final VisitRows rows;

    HeldVisit(VisitRows rows) {
        this.rows = rows;
    }

    Optional<VisitRows.Kept> of(Actor actor, long visit) {
        return rows.hold(actor, visit);
    }

    /** @throws InvalidInput on {@code version} if it was changed since it was read */
    Optional<VisitRows.Kept> of(Actor actor, long visit, @Nullable Integer version) {
        return of(actor, visit).map(standing -> {
            new Checks().present("version", version).complain();
            if (version != standing.visit().version()) {
                throw InvalidInput.of("version", "reception.changed");
            }
            return standing;
        });
    }
}
