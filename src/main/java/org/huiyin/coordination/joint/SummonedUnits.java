package org.huiyin.coordination.joint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who can be called: the living units of the own county, or of the city where a city's unit calls. A unit that the petition accuses is refused in the very words in which one is
 * refused that does not exist, so that nobody learns of the accusation by calling (Art 30).
 */
@Component
record SummonedUnits(Organisations organisations, WhomItAccuses accused) {

    /** @throws org.huiyin.runtime.InvalidInput on {@code units} for each that cannot be called */
    List<String> of(Actor caller, List<String> named, @Nullable String petition) {
        var accuses = accused.by(petition);
        var found = named.stream().map(name -> organisations.find(name).map(one -> organisations.current(one.id())).filter(unit -> near(caller, unit)).filter(unit -> !own(caller, unit))
                .filter(unit -> !accused.accuses(accuses, unit.id()))).toList();
        var checks = new Checks();
        IntStream.range(0, found.size()).filter(i -> found.get(i).isEmpty()).forEach(i -> checks.that(false, "units", "coordination.joint.not-this-unit", called(named.get(i))));
        checks.complain();
        return found.stream().flatMap(Optional::stream).map(Organisation::id).distinct().toList();
    }

    /** Whether one of them is accused by that petition. */
    boolean anyAccused(List<String> units, String petition) {
        var accuses = accused.by(petition);
        return units.stream().anyMatch(unit -> accused.accuses(accuses, unit));
    }

    private String called(String id) {
        return organisations.find(id).map(Organisation::name).orElse(id);
    }

    private boolean own(Actor caller, Organisation unit) {
        return caller.unit() != null && organisations.oneWith(caller.unit()).contains(unit.id());
    }

    private static boolean near(Actor caller, Organisation unit) {
        return caller.region() != null && unit.region().startsWith(caller.region().substring(0, 6).replaceFirst("(00)+$", ""));
    }
}
