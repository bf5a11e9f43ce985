package org.huiyin.petition.routing;

import java.util.Collections;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Where a petition may be sent: to a unit that can answer, and that is neither accused nor under the accused (Art 30). */
@Component
final class Destination {

    private final Organisations organisations;
    private final Sight sight;

    Destination(Organisations organisations, Sight sight) {
        this.organisations = organisations;
        this.sight = sight;
    }

    /** @throws InvalidInput on {@code to} if there is no such unit */
    void check(String to) {
        if (organisations.find(to).isEmpty()) {
            throw InvalidInput.of("to", "petition.unknown-organisation");
        }
    }

    /**
     * The unit that the petition goes to; of a dissolved unit its successor (Art 24).
     *
     * @throws Refusal if it may not go there
     */
    Organisation of(Case petition, String to) {
        var unit = organisations.current(to);
        if (unit.kind() == Organisation.Kind.PETITION_OFFICE) {
            throw new Refusal(Refusal.because("to-an-office", "22"));
        }
        if (!Collections.disjoint(petition.course().excluded(), sight.lineage(unit.id()))) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        return unit;
    }
}
