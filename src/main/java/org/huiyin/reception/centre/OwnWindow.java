package org.huiyin.reception.centre;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** A window at which somebody may sit: one of the own office's centre, or one that is the own department's. */
@Component
record OwnWindow(CentreRows rows, Organisations organisations) {

    /** Held for the rest of the transaction. */
    Optional<CentreWindow> hold(Actor actor, long centre, int number) {
        return rows.find(centre).flatMap(there -> rows.holdWindow(centre, number).filter(window -> serves(actor, there, window)));
    }

    /** Those of a centre. */
    List<CentreWindow> of(Actor actor, Centre centre) {
        return rows.windows(centre.id()).stream().filter(window -> serves(actor, centre, window)).toList();
    }

    /** Those that the own office keeps, or at which the own department has a window. */
    List<Centre> centres(Actor actor) {
        return actor.unit() == null ? List.of() : rows.of(actor.unit(), organisations.oneWith(actor.unit()));
    }

    /** @throws InvalidInput on {@code window} if it is shut */
    static void open(CentreWindow window) {
        if (!window.opened()) {
            throw InvalidInput.of("window", "reception.centre.shut");
        }
    }

    private boolean serves(Actor actor, Centre centre, CentreWindow window) {
        return actor.unit() != null && (centre.office().equals(actor.unit()) || window.unit() != null && organisations.oneWith(actor.unit()).contains(window.unit()));
    }
}
