package org.huiyin.reception.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.reception.HardMatters;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.SealedBatches;
import org.huiyin.runtime.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which matters the highest leader should hear: proposed with reasons, chosen by people (at Pujiang nine of sixteen). The reasons are of matters, never of persons, and what is not
 * proposed is heard all the same, in another room.
 */
@Component
public class ScreenBatches {

    /** How many are proposed, or may be chosen at once. */
    public static final int MOST = 50;

    private static final int READ = 1000;
    private static final String AHEAD = "b.state in ('registered', 'waiting') and " + BatchSight.SQL;
    /** Of a matter that was heard before, the petition is the same, or the same people came for the same place or field. */
    private static final String HEARD = "e.reception <> b.reception and e.state = 'received' and " + BatchSight.of("e");
    private static final String PROPOSED = """
            with said as (select * from unnest(:batches::bigint[], :hashes::bytea[]) as t (batch, hash)),
                 once as (select s.batch as whose, e.id from said s join batch e on e.office = :office and e.phone = s.hash and e.id <> s.batch
                          union select s.batch, e.id from said s join batch e on e.office = :office and e.id_number = s.hash and e.id <> s.batch)
            select * from (
                select b.*, coalesce(p.difficult, false) as difficult, coalesce(p.several_units, false) as several_units, b.persons >= :group as many_people,
                       exists (select from batch o where o.reception = b.reception and o.id <> b.id and o.state <> 'called-off' and (o.place = b.place or o.category = b.category) and %2$s) as others_too,
                       b.petition is not null as handed_in,
                       exists (select from batch e where e.office = b.office and e.petition = b.petition and %3$s)
                           or exists (select from once join batch e using (id) where once.whose = b.id and (e.place = b.place or e.category = b.category) and %3$s) as heard_before,
                       exists (select from once join follow_up_shown f on f.batch = once.id where once.whose = b.id and f.state not in ('verified', 'closed')) as promised_before
                  from batch b left join lateral (select %4$s or %5$s as difficult, %6$s or %7$s as several_units from petition p where p.number = b.petition and %8$s) p on true
                 where b.reception = :reception and %1$s) as seen
             where chosen or many_people or difficult or several_units or others_too or handed_in or heard_before or promised_before
             order by chosen desc, many_people::int + difficult::int + several_units::int + others_too::int + handed_in::int + heard_before::int + promised_before::int desc, seq limit :most"""
            .formatted(AHEAD, BatchSight.of("o"), HEARD, HardMatters.REVIEWED, HardMatters.SENT_BACK, HardMatters.SHARED, HardMatters.BETWEEN_UNITS, Sight.SQL);

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
    public enum Reason implements Coded {
        /** Five persons or more. */
        MANY_PEOPLE,
        /** The petition that it goes with was reviewed, or a unit objected to it or sent it back. */
        DIFFICULT,
        /** The petition that it goes with is, or was, a matter of several units. */
        SEVERAL_UNITS,
        /** Others of that day are about the same place or the same field. */
        OTHERS_TOO,
        /** It was handed in before. */
        HANDED_IN,
        /** It was heard at an earlier day: the same petition, or the same people about the same place or field. */
        HEARD_BEFORE,
        /** Something was promised at an earlier day and is not verified. */
        PROMISED_BEFORE;
    }

    /** @param reasons why; at least one, but where it was chosen without */
    public record Proposed(Batch batch, String title, List<Reason> reasons) {

        public Proposed {
            reasons = List.copyOf(reasons);
        }
    }

    /** At most fifty that are ahead: what is chosen first, then those with most reasons, then in the order in which they registered; nothing if it is another office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<List<Proposed>> propose(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> {
            var known = hashed(actor, reception);
            return sight.bind(jdbc.sql(PROPOSED), actor).param("group", BatchOrder.GROUP).param("office", day.office()).param("reception", reception).param("most", MOST)
                    .param("batches", known.stream().map(Hashed::batch).toArray(Long[]::new)).param("hashes", known.stream().map(Hashed::hash).toArray(byte[][]::new)).query(this::proposed).list();
        });
    }

    /** Under every key in use what those of the day left of themselves: the same of an earlier day may lie under an older one, so two rows are never compared with each other. */
    private List<Hashed> hashed(Actor actor, long reception) {
        return sight.bind(jdbc.sql("select b.id, b.sealed from batch b where b.reception = :reception and b.sealed is not null and " + AHEAD + " order by b.seq limit :read"), actor)
                .param("reception", reception).param("read", READ).query((row, n) -> Map.entry(row.getLong("id"), row.getBytes("sealed"))).list().stream()
                .flatMap(row -> sealed.every(sealed.open(row.getKey(), row.getValue())).stream().map(hash -> new Hashed(row.getKey(), hash))).toList();
    }

    private record Hashed(long batch, byte[] hash) {}

    private Proposed proposed(ResultSet row, int n) throws SQLException {
        var batch = Batch.read(row, n);
        var reasons = new ArrayList<Reason>();
        for (var reason : Reason.values()) {
            if (row.getBoolean(reason.name().toLowerCase(Locale.ROOT))) {
                reasons.add(reason);
            }
        }
        var kept = row.getBytes("sealed");
        return new Proposed(batch, kept == null ? "" : sealed.open(batch.id(), kept).title(), reasons);
    }
}
