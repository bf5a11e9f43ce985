package org.huiyin.coordination.joint;

import java.util.List;

/** A summons in a list, with the departments and without what was said. */
public record SummonsLine(Summons summons, List<Summoned> units) {

    /** How many have come. */
    public long arrived() {
        return units.stream().filter(unit -> unit.arrivedAt() != null).count();
    }

    /** How many have answered. */
    public long answered() {
        return units.stream().filter(unit -> unit.answeredAt() != null).count();
    }
}
