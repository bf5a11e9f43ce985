package org.huiyin.reception.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.SealedBatches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which matters the highest leader should hear: proposed with reasons, chosen by people (at Pujiang nine of sixteen). The reasons are of matters, never of persons, and what is not
 * proposed is heard all the same, in another room.
 */
@Component
public class ScreenBatches {

    /** How many are proposed, or chosen at once. */
    public static final int MOST = 50;

    private final OwnDay days;
    private final SealedBatches sealed;
    private final BatchSight sight;
    private final JdbcClient jdbc;

    ScreenBatches(OwnDay days, SealedBatches sealed, BatchSight sight, JdbcClient jdbc) {
        this.days = days;
        this.sealed = sealed;
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /** Why a matter is proposed. */
    public enum Reason {
        /** Five persons or more. */
        MANY_PEOPLE,
        /** Others of that day are about the same place or the same field. */
        OTHERS_TOO,
        /** It was handed in before. */
        HANDED_IN,
        /** Something was promised at an earlier day and is not verified. */
        PROMISED_BEFORE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param reasons why; at least one */
    public record Proposed(Batch batch, String title, List<Reason> reasons) {

        public Proposed {
            reasons = List.copyOf(reasons);
        }
    }

    /** At most fifty that are ahead, those with most reasons first, then in the order in which they registered; nothing if it is another office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<List<Proposed>> propose(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> sight.bind(jdbc.sql("""
                select * from (
                    select b.*, b.persons >= :group as many_people,
                           exists (select from batch o where o.reception = b.reception and o.id <> b.id and o.state <> 'called-off' and (o.place = b.place or o.category = b.category) and %2$s) as others_too,
                           b.petition is not null as handed_in,
                           b.phone is not null and exists (select from batch e join follow_up_shown f on f.batch = e.id where e.phone = b.phone and e.office = b.office and e.id <> b.id
                               and f.state not in ('verified', 'closed')) as promised_before
                      from batch b where b.reception = :reception and b.state in ('registered', 'waiting') and %1$s) as seen
                 where many_people or others_too or handed_in or promised_before
                 order by many_people::int + others_too::int + handed_in::int + promised_before::int desc, seq limit :most""".formatted(BatchSight.SQL, BatchSight.of("o"))), actor)
                .param("group", BatchOrder.GROUP).param("reception", reception).param("most", MOST).query((row, n) -> {
                    var batch = Batch.read(row, n);
                    var reasons = new ArrayList<Reason>();
                    for (var reason : Reason.values()) {
                        if (row.getBoolean(reason.name().toLowerCase(Locale.ROOT))) {
                            reasons.add(reason);
                        }
                    }
                    var kept = row.getBytes("sealed");
                    return new Proposed(batch, kept == null ? "" : sealed.open(batch.id(), kept).title(), reasons);
                }).list());
    }
}
