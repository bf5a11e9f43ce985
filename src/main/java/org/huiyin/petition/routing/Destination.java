package org.huiyin.petition.routing;

import java.util.Collections;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a petition may be sent: to a unit that exists, is not the office itself, and is neither accused nor under the accused (Art 30). */
@Component
final class Destination {

    private final Organisations organisations;
    private final Sight sight;

    Destination(Organisations organisations, Sight sight) {
        this.organisations = organisations;
        this.sight = sight;
    }

    /** The unit that the petition goes to; of a dissolved unit its successor (Art 24). */
    Organisation of(Case petition, @Nullable String to) {
        if (to == null || to.isBlank()) {
            throw InvalidInput.of("to", "runtime.missing");
        }
        if (organisations.find(to).isEmpty()) {
            throw InvalidInput.of("to", "petition.unknown-organisation");
        }
        var unit = organisations.current(to);
        if (unit.id().equals(petition.origin().office())) {
            throw InvalidInput.of("to", "petition.to-itself");
        }
        if (!Collections.disjoint(petition.origin().excluded(), sight.lineage(unit.id()))) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        return unit;
    }
}
