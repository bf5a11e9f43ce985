package org.huiyin.procedure;

import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;

/** Everybody who has a part in the procedure of a county, and those above it. */
enum Seat {
    TRIAGE(Role.TRIAGE, "330726-xfj"), CLERK(Role.CLERK, "330726-xfj"), LEADER(Role.OFFICE_LEADER, "330726-xfj"), CITY_TRIAGE(Role.TRIAGE, "330700-xfj"), QUJIANG_TRIAGE(Role.TRIAGE, "330803-xfj"),
    HANDLER(Role.HANDLER, "330726-zjj"), HEAD(Role.UNIT_HEAD, "330726-zjj"),
    TRAFFIC(Role.HANDLER, "330726-jtj"), TRAFFIC_HEAD(Role.UNIT_HEAD, "330726-jtj"), WATER(Role.HANDLER, "330726-swj"), POLICE(Role.HANDLER, "330726-gaj"),
    REVIEWER(Role.REVIEWER, "330726-zf"), REREVIEWER(Role.REVIEWER, "330700-zf"), ARBITER(Role.UNIT_HEAD, "330726-zf"),
    DISCIPLINE(Role.HANDLER, "330726-jjw"), DISCIPLINE_HEAD(Role.UNIT_HEAD, "330726-jjw"),
    CITY_DISCIPLINE(Role.HANDLER, "330700-jjw"), CITY_DISCIPLINE_HEAD(Role.UNIT_HEAD, "330700-jjw"), AUDITOR(Role.AUDITOR, "330726-xfj"),
    /** Of a bureau that will be dissolved. */
    OLD_BUREAU(Role.HANDLER, "330726-lsj"), OLD_HEAD(Role.UNIT_HEAD, "330726-lsj"),
    /** Whoever handed it in. */
    PETITIONER(Role.PETITIONER, ""),
    /** Nobody: a term that lapsed. */
    HOUSE(Role.MACHINE, "");

    final Role role;
    final String unit;

    Seat(Role role, String unit) {
        this.role = role;
        this.unit = unit;
    }

    boolean staff() {
        return !unit.isEmpty();
    }

    Account account(Accounts accounts) {
        return SampleAccounts.of(accounts, role, unit);
    }

    Actor on(String petition) {
        return switch (this) {
            case PETITIONER -> Actor.petitioner(petition);
            case HOUSE -> Actor.SYSTEM;
            default -> new Actor("sample-" + role.code() + '-' + unit, unit, unit.substring(0, 6), Set.of(role));
        };
    }
}
