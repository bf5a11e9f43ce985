package org.huiyin.petition.lifecycle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which petitions an actor may know of: those whose office or holder is the actor's unit, or in which it has a part; for supervisors also the unsealed ones of their
 * region. A sealed petition is known only to the chain that routes and handles it, and to no accused unit nor to what is under it
 * (Art 30). The same rule twice: as a predicate for lists, and for one petition under lock.
 */
@Component
public final class Sight {

    /** A way in which petitions come into sight. Lists go each way by itself, since each has its own index. */
    public enum Way {
        OFFICE("p.office = :sight_unit"), HOLDER("p.holder = :sight_unit"), CIRCLE("p.circle @> array[:sight_unit]::text[]"),
        REGION("p.region like :sight_region and not p.sealed");

        private final String sql;

        Way(String sql) {
            this.sql = sql;
        }

        /** Predicate on {@code petition p}; it needs {@link Sight#UNVEILED} beside it. */
        public String sql() {
            return sql;
        }
    }

    /** Predicate on {@code petition p}, also of one that was erased: nobody is kept from it for what or whom it accuses. What goes with a petition by its number asks this. */
    public static final String NOT_HIDDEN = "(not p.sealed or :sight_chain) and (not p.trace or p.holder = :sight_unit) and not (p.excluded && :sight_lineage::text[]) and not (p.recused && :sight_deputy::text[])";

    /** Predicate on {@code petition p}: what is in the way of sight and not hidden from this actor; from a deputy also what the deputy is recused from. */
    public static final String UNVEILED = "p.erased_at is null and " + Sight.NOT_HIDDEN;

    /** Predicate on {@code petition p}; fill it with {@link #bind}. */
    public static final String SQL = Stream.of(Way.values()).map(way -> '(' + way.sql() + ')').collect(Collectors.joining(" or ", "(", ")")) + " and " + UNVEILED;

    /** The same for one petition that somebody wants to read: also what came before a matter that the own office looks at from above. */
    public static final String READABLE = "((" + Stream.of(Way.values()).map(Way::sql).collect(Collectors.joining(") or ("))
            + ") or exists (select from petition again where again.repeat_of = p.number and again.verifier = :sight_unit)) and " + UNVEILED;

    /** Predicate on {@code petition p}: an auditor may see who read it; fill it with {@link #bindWatch}. */
    public static final String WATCHED = "p.region like :watch_region and not (p.excluded && :watch_lineage::text[])";

    private final Organisations organisations;

    Sight(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The actor's unit with the dissolved ones that go on in it: what came to their desks and is no petition lies on this one now (Art 24). */
    public List<String> kin(Actor actor) {
        return actor.unit() == null ? List.of() : organisations.oneWith(actor.unit());
    }

    public StatementSpec bind(StatementSpec statement, Actor actor) {
        return statement
                .param("sight_unit", actor.unit() == null ? "" : actor.unit())
                .param("sight_kin", kin(actor).toArray(String[]::new))
                .param("sight_region", supervised(actor))
                .param("sight_chain", inChain(actor))
                .param("sight_deputy", actor.loans().isEmpty() ? new String[0] : new String[] {actor.account()})
                .param("sight_lineage", hidden(actor).toArray(String[]::new));
    }

    /** The ways that are open to an actor. */
    public Set<Way> ways(Actor actor) {
        return supervised(actor).isEmpty() ? EnumSet.of(Way.OFFICE, Way.HOLDER, Way.CIRCLE) : EnumSet.allOf(Way.class);
    }

    boolean covers(Actor actor, Case petition) {
        if (actor.belongsTo(petition.number()) || actor.equals(Actor.SYSTEM)) {
            return true;
        }
        var course = petition.course();
        var unit = actor.unit();
        if (!actor.loans().isEmpty() && course.secrecy().recused().contains(actor.account())) {
            return false;
        }
        if (course.sealed() && !inChain(actor) || course.secrecy().trace() && !course.holder().equals(unit) || !Collections.disjoint(course.excluded(), hidden(actor))) {
            return false;
        }
        return course.desk().office().equals(unit) || course.holder().equals(unit) || unit != null && course.desk().circle().contains(unit) || supervises(actor, petition);
    }

    /** An auditor watches over the own region, or over all without a unit, but never over a petition that accuses the own unit. */
    public StatementSpec bindWatch(StatementSpec statement, Actor auditor) {
        return statement.param("watch_region", auditor.region() == null ? "%" : prefix(auditor.region()) + '%')
                .param("watch_lineage", hidden(auditor).toArray(String[]::new));
    }

    private static String prefix(String region) {
        return region.length() > 6 ? region : region.replaceFirst("(00)+$", "");
    }

    /** Whether whoever works there under that account must not know of a petition that accuses these. */
    public boolean hides(List<String> excluded, @Nullable String unit, @Nullable String account) {
        return !Collections.disjoint(excluded, hidden(new Actor(account == null ? "" : account, unit, null, Set.of())));
    }

    /** What an actor must not know: whatever accuses the own unit, one above it, or the person. */
    private List<String> hidden(Actor actor) {
        return Stream.concat(lineage(actor.unit()).stream(), Stream.of(AccusedAccounts.ACCOUNT + actor.account())).toList();
    }

    /**
     * A unit and everything above it, each with whoever it was or is one with and what stood above those: what a dissolved unit must not know, its successor must not either,
     * for the same people may sit there.
     */
    public List<String> lineage(@Nullable String unit) {
        var line = new LinkedHashSet<String>();
        var next = new ArrayDeque<String>();
        for (var id = unit; id != null; id = next.poll()) {
            for (var each : organisations.oneWith(id)) {
                if (line.add(each)) {
                    organisations.find(each).map(Organisation::parent).ifPresent(next::add);
                }
            }
        }
        return List.copyOf(line);
    }

    private static boolean supervises(Actor actor, Case petition) {
        var pattern = supervised(actor);
        return !pattern.isEmpty() && !petition.course().sealed() && petition.course().region().startsWith(pattern.substring(0, pattern.length() - 1));
    }

    private static boolean inChain(Actor actor) {
        return actor.may(Right.KNOW_SEALED);
    }

    /** The region of a supervisor as a LIKE pattern; the empty pattern, which no region matches, for everybody else. */
    private static String supervised(Actor actor) {
        var region = actor.region();
        if (region == null || !actor.roles().contains(Role.SUPERVISOR)) {
            return "";
        }
        return prefix(region) + '%';
    }
}
