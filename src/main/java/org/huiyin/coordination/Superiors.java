package org.huiyin.coordination;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.stereotype.Component;

/** Who stands above several organs. */
@Component
final class Superiors {

    private final Organisations organisations;
    private final Sight sight;
    private final Offices offices;

    Superiors(Organisations organisations, Sight sight, Offices offices) {
        this.organisations = organisations;
        this.sight = sight;
        this.offices = offices;
    }

    boolean known(String unit) {
        return organisations.find(unit).isPresent();
    }

    /**
     * The nearest organisation above all of them that the petition does not accuse; without one, the petition office of the place, where the joint
     * conference has its desk.
     */
    String common(Case petition, List<String> units) {
        var course = petition.course();
        var above = new ArrayList<>(units.isEmpty() ? sight.lineage(course.desk().office()) : sight.lineage(organisations.current(units.getFirst()).id()));
        above.removeFirst();
        units.forEach(unit -> above.retainAll(sight.lineage(organisations.current(unit).id())));
        above.removeAll(units);
        return above.stream().map(organisations::current).map(Organisation::id).filter(unit -> !offices.complainedOf(unit, course.excluded())).findFirst()
                .orElseGet(() -> offices.officeFor(course.region(), course.excluded()).id());
    }
}
