package org.huiyin.coordination.joint;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which summonses somebody sees: those that the own unit called, and those to which it was called. Whoever works in a village sees what they called themselves. What goes with a petition is
 * seen by those alone from whom that petition is not hidden (Art 30), as it stands today.
 */
@Component
record SummonsSight(Sight sight) {

    static final String CALLER = "(s.account = :account or s.unit = any(:sight_kin) and not :village)";
    static final String UNVEILED = "(s.petition is null or exists (select from petition p where p.number = s.petition and " + Sight.UNVEILED + "))";
    static final String CALLED = "(not :village and exists (select from summoned u where u.summons = s.id and u.unit = any(:sight_kin)))";
    static final String CALLED_OPEN = "(not :village and s.id in (select u.summons from summoned u where u.unit = any(:sight_kin) and u.answered_at is null))";
    static final String SQL = "(" + CALLER + " or " + CALLED + ") and " + UNVEILED;

    StatementSpec bind(StatementSpec statement, Actor actor) {
        return sight.bind(statement, actor).param("account", actor.account()).param("village", village(actor));
    }

    /** Whether the summons is the actor's own, or the own unit's. */
    boolean calls(Actor actor, Summons summons) {
        return summons.account().equals(actor.account()) || !village(actor) && sight.kin(actor).contains(summons.unit());
    }

    /** Whether the actor may speak for that department. */
    boolean speaksFor(Actor actor, String unit) {
        return !village(actor) && sight.kin(actor).contains(unit);
    }

    private static boolean village(Actor actor) {
        return actor.roles().stream().allMatch(Role.GRID::equals);
    }
}
