package org.huiyin.petition.routing;

import java.util.Collections;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** Where a petition may be sent: to a unit that can answer or route it on, and that is neither accused nor under the accused (Art 30). */
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
    Organisation of(Situation situation, String to) {
        var petition = situation.petition();
        var unit = open(petition, to);
        var holder = organisations.current(petition.course().holder());
        if (unit.id().equals(holder.id())) {
            throw new Refusal(Refusal.because("to-itself", "22"));
        }
        if (holder.kind() == Organisation.Kind.PETITION_OFFICE ? !routes(unit, holder) : !handsDown(unit, holder)) {
            throw new Refusal(Refusal.because("not-below", "22"));
        }
        return unit;
    }

    /** A unit that may know of the petition. */
    Organisation open(Case petition, String to) {
        var unit = organisations.current(to);
        if (!Collections.disjoint(petition.course().excluded(), sight.lineage(unit.id()))) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        return unit;
    }

    /** By territory and level (Art 22): an office sends to the organs of its own region and to those below it, to offices only below. */
    private static boolean routes(Organisation unit, Organisation office) {
        return unit.kind() == Organisation.Kind.PETITION_OFFICE ? below(unit, office) : Offices.answersFor(office, unit.region());
    }

    private boolean handsDown(Organisation unit, Organisation from) {
        return unit.kind() != Organisation.Kind.PETITION_OFFICE && (organisations.within(unit.id(), from.id()) || below(unit, from));
    }

    /** Whether its region lies within the other's. */
    private static boolean below(Organisation unit, Organisation above) {
        return Offices.answersFor(above, unit.region()) && !unit.region().equals(above.region());
    }
}
