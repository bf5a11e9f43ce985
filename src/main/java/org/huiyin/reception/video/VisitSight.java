package org.huiyin.reception.video;

import java.util.stream.Collectors;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.reception.batch.BatchSight;

/**
 * Who may know of a video visit, as its petition stands now: of the office that was asked whoever may know of a batch ({@link BatchSight}); from elsewhere whoever was asked to take part, and nobody
 * once it accuses somebody or its petition is to be kept from everybody but its chain (Art 30). Predicates on {@code video_visit v}; {@link VisitRows} fills them.
 */
public final class VisitSight {

    /** For people of its office. */
    public static final String SQL = BatchSight.of("v");

    private static final String INVITED = "exists (select from video_seat s where s.visit = v.id and s.seat > 0 and (s.account = :account or s.unit = :sight_unit))";

    /** For whoever was asked to take part, of whatever office. */
    public static final String ASKED = "(" + BatchSight.beyond("v") + " and " + INVITED + ")";

    static final String CLOSED = BatchSight.closed("v");
    static final String OF_OFFICE = "(v.office = :sight_unit and " + SQL + ")";
    static final String KEPT = "(:keeps and " + OF_OFFICE + ")";
    static final String SEEN = "(" + KEPT + " or " + ASKED + " or " + OF_OFFICE + " and " + INVITED + ")";

    private static final String CHAIN = Right.KNOW_SEALED.holders().stream().map(Role::code).sorted().map("'%s'"::formatted).collect(Collectors.joining(", ", "array[", "]"));

    /** Predicate on {@code video_seat s} besides: who sits there takes part. Where it accuses, whoever asked and people of the office who are of the chain, where only they may know, and not accused. */
    static final String SITS = """
            (s.seat = 0 or not %1$s or s.unit is null and exists (select from account a left join petition p on p.number = v.petition where a.account = s.account and a.active and a.unit = v.office
                and (a.roles && %2$s or not v.accusation and p.sealed is not true) and (p.excluded && array[a.unit, 'account:' || a.account]) is not true))""".formatted(CLOSED, CHAIN);

    private VisitSight() {}
}
