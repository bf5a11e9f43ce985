package org.huiyin.petition.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which petitions an actor may know of: those whose office or holder is the actor's unit; for supervisors also the unsealed ones of their
 * region. A sealed petition is known only to the chain that routes and handles it, and to no accused unit nor to what is under it
 * (Art 30). The same rule twice: as a predicate for lists, and for one petition under lock.
 */
@Component
public final class Sight {

    /** Predicate on {@code petition p}; fill it with {@link #bind}. */
    public static final String SQL = """
            (p.office = :sight_unit or p.holder = :sight_unit or (p.region like :sight_region and not p.sealed))
            and (not p.sealed or :sight_chain) and not (p.excluded && :sight_lineage::text[])""";

    private static final Set<Role> CHAIN = Set.of(Role.TRIAGE, Role.OFFICE_LEADER, Role.HANDLER, Role.UNIT_HEAD, Role.MACHINE);

    private final Organisations organisations;

    Sight(Organisations organisations) {
        this.organisations = organisations;
    }

    public StatementSpec bind(StatementSpec statement, Actor actor) {
        return statement
                .param("sight_unit", actor.unit() == null ? "" : actor.unit())
                .param("sight_region", supervised(actor))
                .param("sight_chain", inChain(actor))
                .param("sight_lineage", lineage(actor.unit()).toArray(String[]::new));
    }

    boolean covers(Actor actor, Case petition) {
        if (actor.petitions(petition.number()) || actor.equals(Actor.SYSTEM)) {
            return true;
        }
        if (petition.course().sealed() && !inChain(actor) || !Collections.disjoint(petition.course().excluded(), lineage(actor.unit()))) {
            return false;
        }
        var unit = actor.unit();
        return petition.origin().office().equals(unit) || petition.course().holder().equals(unit) || supervises(actor, petition);
    }

    /** A unit and everything above it. */
    public List<String> lineage(@Nullable String unit) {
        var line = new ArrayList<String>();
        for (var id = unit; id != null && !line.contains(id); id = organisations.find(id).map(Organisation::parent).orElse(null)) {
            line.add(id);
        }
        return line;
    }

    private static boolean supervises(Actor actor, Case petition) {
        var pattern = supervised(actor);
        return !pattern.isEmpty() && !petition.course().sealed() && petition.course().region().startsWith(pattern.substring(0, pattern.length() - 1));
    }

    private static boolean inChain(Actor actor) {
        return actor.roles().stream().anyMatch(CHAIN::contains);
    }

    /** The region of a supervisor as a LIKE pattern; the empty pattern, which no region matches, for everybody else. */
    private static String supervised(Actor actor) {
        var region = actor.region();
        if (region == null || !actor.roles().contains(Role.SUPERVISOR)) {
            return "";
        }
        return (region.length() > 6 ? region : region.replaceFirst("(00)+$", "")) + '%';
    }
}
