package org.huiyin.rights;

import static org.huiyin.rights.Standing.*;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.actor.Role;

/** The petitions that the matrix asks about, and who may know of each, told apart from the code (Art 30). */
enum Matter {
    /** A claim in the hands of the housing bureau. */
    OPEN(OFFICE, HOUSING, null),
    /** A claim in the hands of the county government, under which the other units hang. */
    OPEN_HIGHER(OFFICE, GOVERNMENT, null),
    /** A claim of somebody who asked not to be known. */
    CONFIDENTIAL(OFFICE, HOUSING, null),
    /** An accusation of the police bureau, in the hands of the discipline organ. */
    ACCUSATION(OFFICE, DISCIPLINE, POLICE),
    /** An accusation of the county government: it goes past the whole county. */
    ACCUSATION_HIGHER(CITY_OFFICE, CITY_DISCIPLINE, GOVERNMENT);

    /** Clerks, supervisors and whoever looks at figures or at other people's readings have no part in a sealed matter. */
    private static final Set<Role> CHAIN = EnumSet.of(Role.TRIAGE, Role.OFFICE_LEADER, Role.HANDLER, Role.UNIT_HEAD, Role.REVIEWER, Role.MACHINE);

    final Standing office;
    final Standing holder;
    final Standing accused;

    Matter(Standing office, Standing holder, Standing accused) {
        this.office = office;
        this.holder = holder;
        this.accused = accused;
    }

    boolean sealed() {
        return this == CONFIDENTIAL || accused != null;
    }

    boolean knownTo(Role role, Standing standing) {
        var hasAPart = standing == office || standing == holder;
        return sealed() ? hasAPart && CHAIN.contains(role) : hasAPart || role == Role.SUPERVISOR && standing.watchesTheTown();
    }

    /** Whether an auditor there may see who has read it. */
    boolean watchedFrom(Standing standing) {
        var complainedOf = standing == accused || accused == GOVERNMENT && standing.ofTheCounty();
        return standing.watchesTheTown() && !complainedOf;
    }

    /** Whether the unit is the party whose move an act of the table is. */
    boolean isParty(String party, Standing standing) {
        return switch (party) {
            case "office", "sender" -> standing == office;
            case "holder", "organ" -> standing == holder;
            case "desk" -> standing == office || standing == holder;
            default -> false;
        };
    }
}
