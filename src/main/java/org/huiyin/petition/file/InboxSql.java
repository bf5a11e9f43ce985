package org.huiyin.petition.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.lifecycle.Sight.Way;

/**
 * Words what the inbox asks. A list looks each way by itself and joins what it found: a way has an index in the very order of the page,
 * whereas one predicate with an "or" over all ways would read every open petition for a page of fifty.
 */
final class InboxSql {

    static final String NEVER = "9999-12-31";
    /** The order of a list, first part; the indexes carry the same expression. */
    static final String DUE = "coalesce(p.next_due, date '" + NEVER + "')";

    /** Objected to, and it was this unit that sent it. */
    static final String SENT_BACK = "p.status = 'OBJECTED' and p.via[cardinality(p.via)] = :sight_unit";

    /** Supported by the last word, and this unit is to carry it out. */
    static final String OWED = "p.status in ('FINAL', 'FINAL_CARE') and p.organ = :sight_unit and p.supported and not p.executed";

    /** Late with what this unit promised, though the petition lies elsewhere. */
    private static final String OWN_PROMISE = "(p.organ = :sight_unit and p.next_term = 'C15_EXECUTE')";

    /** The last word has not reached the petitioner, though it could. */
    static final String UNDELIVERED = "p.status in ('FINAL', 'FINAL_CARE') and p.contactable and p.delivered_on is null";

    /** This unit is to look at how it was handled before it came again; also once it was answered, for nobody waits. */
    static final String ESCALATED = """
            p.verifier = :sight_unit and p.verification = 'asked' and p.status not in ('REFUSED', 'NO_LONGER', 'MERGED', 'DIVERTED_JUDICIAL', 'WITHDRAWN')""";

    /** Signed, and not known to have reached the petitioner; the same statuses as in the index. */
    static final String TO_DELIVER = "p.status in ('OPINION_ISSUED', 'ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'REVIEWED', 'FINAL', 'FINAL_CARE')"
            + " and p.delivered_on is null and p.contactable";
    /** Revoked by this unit, which has not yet told the petitioner. */
    static final String REVOCATION = "p.status in ('HANDLING', 'MEDIATING', 'HEARING') and p.redo and p.reviewer = :sight_unit and p.delivered_on is null and p.contactable";
    /** The order of what waits for delivery: the oldest answer first. */
    static final String ISSUED = "coalesce(p.issued_on, date '" + NEVER + "')";
    private static final String OPEN = "not p.ended";
    private static final String ENDED = "p.ended";
    private static final String PAGE = """
            select p.id, p.number, p.title, w.name_masked, p.persons, p.class, p.channel, p.region, p.place, p.category, p.status, p.holder, p.sealed,
                   p.assigned_by, p.historical, p.urged_on is not null and not p.ended as urged, p.verification, p.received_at, p.next_term, p.next_due, found.due as sorted_by,
                   (select d.points from deadline d where d.petition = p.id and d.term = p.next_term and d.due = p.next_due and d.ended_at is null limit 1) as points
              from (select id, due from (%s) looks order by due, id limit :limit) found
              join petition p on p.id = found.id
              join petitioner w on w.petition = p.id
             order by found.due, found.id""";
    private static final String FOUND = """
            (select p.id, %s as due from petition p
              where %s and (%s, p.id) > (:afterDue, :afterId)
              order by due, id limit :limit)""";
    private static final String COUNTED = "(select p.id from petition p where %s limit :counted)";

    private InboxSql() {}

    /** One index looked through: a way of sight, and what is wanted of the petitions there; as a rule of those that are open. */
    record Look(Way way, String wanted, boolean endedToo) {

        Look(Way way, String wanted) {
            this(way, wanted, false);
        }

        private String where() {
            return String.join(" and ", way.sql(), endedToo ? "true" : OPEN, wanted, Sight.UNVEILED);
        }
    }

    /** In every way of sight; of the circle only what a unit has a part of to answer or has promised, for the rest is another's to watch. */
    static Look[] everyWay(String wanted) {
        return Stream.of(Way.values()).map(way -> new Look(way, way == Way.CIRCLE ? wanted + " and (p.helpers @> array[:sight_unit]::text[] or " + OWN_PROMISE + ")" : wanted)).toArray(Look[]::new);
    }

    static String draft(String state) {
        return "exists (select from draft d where d.petition = p.id and d.state = '" + state + "')";
    }

    /** A page of one view. */
    static String page(InboxView view, Set<Way> ways, String filters) {
        return page(open(view, ways), view.order(), filters);
    }

    /** A page of everything in sight, ended petitions included. */
    static String pageOfAll(Set<Way> ways, String filters) {
        return page(ways.stream().flatMap(way -> Stream.of(OPEN, ENDED).map(state -> String.join(" and ", way.sql(), state, Sight.UNVEILED))), DUE, filters);
    }

    private static String page(Stream<String> looks, String order, String filters) {
        return PAGE.formatted(looks.map(where -> FOUND.formatted(order, where + filters, order)).collect(Collectors.joining("\nunion\n")));
    }

    /** How many petitions each view holds, in this order. */
    static String counts(List<InboxView> views, Set<Way> ways) {
        return views.stream()
                .map(view -> open(view, ways).map(COUNTED::formatted).collect(Collectors.joining(" union ", "(select count(*) from (", ") found)")))
                .collect(Collectors.joining(",\n", "select ", ""));
    }

    private static Stream<String> open(InboxView view, Set<Way> ways) {
        return view.looks().stream().filter(look -> ways.contains(look.way())).map(Look::where);
    }
}
