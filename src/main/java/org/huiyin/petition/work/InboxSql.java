package org.huiyin.petition.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.lifecycle.Sight.Way;
import org.jspecify.annotations.Nullable;

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
    /** The petitioner was asked something; the same words as in the index. */
    static final String ASKED = "p.question_open";

    /** Answered, and the petitioner may still ask for a review. */
    static final String WINDOW_OPEN = "p.status in ('DELIVERED', 'REVIEWED') and exists (select from deadline d where d.petition = p.id and d.term in ('C5_REVIEW_REQ', 'C7_REREVIEW_REQ') and d.ended_at is null)";
    /** Came through this unit's hands, and lies in others' now. */
    static final String GONE_ON = "p.holder <> :sight_unit";
    static final String SENT_ON = GONE_ON + " and p.via @> array[:sight_unit]::text[]";
    /** The order of what waits for delivery: the oldest answer first. */
    static final String ISSUED = "coalesce(p.issued_on, date '" + NEVER + "')";
    private static final String OPEN = "not p.ended";
    private static final String ENDED = "p.ended";
    private static final String PAGE = """
            select p.id, p.number, p.title, w.name_masked, p.persons, p.class, p.channel, p.region, p.place, p.category, p.status, p.holder, p.sealed,
                   p.assigned_by, p.historical, p.urged_on is not null and not p.ended as urged, p.verification, p.received_at, p.next_term, p.next_due, %1$s as sorted_by,
                   (select d.points from deadline d where d.petition = p.id and d.term = p.next_term and d.due = p.next_due and d.ended_at is null limit 1) as points,
                   p.classified, p.repeat_of, cardinality(p.helpers) as joint, coalesce(p.updated_at, p.received_at) as updated_at, p.version,
                   not exists (select from petition_opened o where o.petition = p.id and o.account = :reader and o.seq >= p.head_seq) as unread
              from (select id, due from (%2$s) looks order by due %3$s, id %3$s limit :limit) found
              join petition p on p.id = found.id
              join petitioner w on w.petition = p.id
             order by found.due %3$s, found.id %3$s""";
    private static final String FOUND = """
            (select p.id, %1$s as due from petition p
              where %2$s and (%1$s, p.id) %3$s (:afterKey, :afterId)
              order by due %4$s, id %4$s limit :limit)""";
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
    static String page(InboxView view, Set<Way> ways, Order order, String filters) {
        return page(open(view, ways), order, filters);
    }

    /** A page of everything in sight, ended petitions included. */
    static String pageOfAll(Set<Way> ways, Order order, String filters) {
        return page(all(ways), order, filters);
    }

    private static Stream<String> all(Set<Way> ways) {
        return ways.stream().flatMap(way -> Stream.of(OPEN, ENDED).map(state -> String.join(" and ", way.sql(), state, Sight.UNVEILED)));
    }

    /** How long a list is. */
    static String length(@Nullable InboxView view, Set<Way> ways, String filters) {
        return (view == null ? all(ways) : open(view, ways)).map(where -> COUNTED.formatted(where + filters)).collect(Collectors.joining(" union ", "select count(*) from (select * from (", ") looks limit :counted) found"));
    }

    private static String page(Stream<String> looks, Order order, String filters) {
        var found = looks.map(where -> FOUND.formatted(order.key(), where + filters, order.beyond(), order.direction())).collect(Collectors.joining("\nunion\n"));
        return PAGE.formatted(order.spelled(), found, order.direction());
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
