package org.huiyin.coordination.joint;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long it took from the call until somebody came, unit by unit in the order of their ids: to see whom one waits for, never a ranking, and never of persons. */
@Component
public class SummonsFigures {

    private final JdbcClient jdbc;
    private final SummonsSight sight;

    SummonsFigures(JdbcClient jdbc, SummonsSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * A unit that was called in that month.
     *
     * @param inTime  how many times it came by the hour
     * @param minutes from call to arrival, on average; {@code null} where it never came
     */
    public record UnitArrivals(String unit, int called, int arrived, int inTime, int answered, @Nullable Integer minutes) {}

    /** @param first from the call until the first of those called came, on average in minutes; {@code null} where nobody came */
    public record Month(YearMonth month, int summonses, @Nullable Integer first, List<UnitArrivals> units) {}

    /** Of what the own unit called in a month, as far as it is in sight and was not called off. */
    @Needs(Right.SUMMON)
    public Month of(Actor actor, YearMonth month) {
        var from = month.atDay(1).atStartOfDay(LegalTime.ZONE).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(LegalTime.ZONE).toInstant();
        record Sum(int summonses, @Nullable Integer first) {}
        var sum = bind(actor, """
                select count(*), round(avg(extract(epoch from f.first - s.called_at)) / 60)
                  from summons s left join lateral (select min(u.arrived_at) as first from summoned u where u.summons = s.id) f on true where """, "", from, until)
                .query((row, n) -> new Sum(row.getInt(1), whole(row.getObject(2)))).single();
        var units = bind(actor, """
                select u.unit, count(*), count(u.arrived_at), count(*) filter (where u.arrived_at <= s.due), count(u.answered_at), round(avg(extract(epoch from u.arrived_at - u.called_at)) / 60)
                  from summons s join summoned u on u.summons = s.id where """, " group by u.unit order by u.unit limit 500", from, until)
                .query((row, n) -> new UnitArrivals(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), whole(row.getObject(6)))).list();
        return new Month(month, sum.summonses(), sum.first(), units);
    }

    private JdbcClient.StatementSpec bind(Actor actor, String select, String end, Instant from, Instant until) {
        return sight.bind(jdbc.sql(select + SummonsSight.CALLER + " and " + SummonsSight.UNVEILED + " and s.state <> 'called-off' and s.called_at >= :from and s.called_at < :until" + end), actor)
                .param("from", Timestamp.from(from)).param("until", Timestamp.from(until));
    }

    private static @Nullable Integer whole(@Nullable Object minutes) {
        return minutes == null ? null : (Integer) ((Number) minutes).intValue();
    }
}
