package org.huiyin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.SweptRows.Moment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks what has lapsed and says so: running becomes missed, and one {@link DeadlineLapsed} goes out for each row in the same
 * transaction. On the way there it tells each point of a term at which people are to be warned ({@link DeadlineWarning}), and the lapse
 * of a duty is the last of them. Several nodes may sweep at once; each row lapses once, each point is told once. A listener must not wait for
 * a lock on the petition (whoever holds it may be waiting for the deadline's row): take it with {@code nowait} and fail, and the row comes
 * again with the next sweep.
 */
@Component
public final class DeadlineSweep {

    private record Lapse(DeadlineLapsed told, Optional<DeadlineWarning> overdue) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SweptRows rows;

    DeadlineSweep(JdbcClient jdbc, ApplicationEventPublisher events, SweptRows rows) {
        this.jdbc = jdbc;
        this.events = events;
        this.rows = rows;
    }

    /**
     * Tells every point of warning and lapses everything that ran out at or before the given legal time.
     *
     * @return how many lapsed
     */
    public int lapseUntil(Instant legalNow) {
        while (rows.each(Moment.WARNING, legalNow, this::warned) > 0) {
            // A clock may have passed several points since the last sweep; each is told.
        }
        return rows.each(Moment.LAPSE, legalNow, this::lapsed);
    }

    /** The next moment at which a running clock lapses or somebody is to be warned, after the given one. */
    public Optional<Instant> nextMoment(Instant after) {
        return jdbc.sql("""
                select least((select lapses_at from deadline where state = 'running' and lapses_at > :after order by lapses_at limit 1),
                             (select warn_at from deadline where state = 'running' and warn_at > :after order by warn_at limit 1))
                """)
                .param("after", Deadlines.stamp(after)).query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single()
                .map(OffsetDateTime::toInstant);
    }

    /** The latest moment at which a clock has lapsed or somebody was warned. */
    public Optional<Instant> lastMoment() {
        return jdbc.sql("""
                select greatest((select max(lapses_at) from deadline where state = 'missed'),
                                (select max(points[warned]) from deadline where warned > 0)::timestamp at time zone 'Asia/Shanghai')
                """)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single().map(OffsetDateTime::toInstant);
    }

    private int lapsed(List<Long> ids) {
        var lapsed = jdbc.sql("""
                with gone as materialized (
                    select id from deadline where id = any(:ids) and state = 'running' for update skip locked)
                update deadline d
                   set state = 'missed', ended_at = case when d.duty then null else d.lapses_at end
                  from gone where d.id = gone.id
                returning d.id, d.petition, d.term, d.owed_by, d.due, d.lapses_at, d.duty
                """)
                .param("ids", ids.toArray(Long[]::new)).query((row, n) -> lapse(row)).list();
        lapsed.stream().sorted(Comparator.comparing((Lapse l) -> l.told.at()).thenComparing(l -> l.told.deadline())).forEach(lapse -> {
            events.publishEvent(lapse.told);
            lapse.overdue.ifPresent(events::publishEvent);
        });
        return lapsed.size();
    }

    private static Lapse lapse(ResultSet row) throws SQLException {
        var at = row.getObject("lapses_at", OffsetDateTime.class).toInstant();
        var told = new DeadlineLapsed(row.getLong("id"), row.getLong("petition"), Term.valueOf(row.getString("term")), row.getObject("due", LocalDate.class), at);
        return new Lapse(told, row.getBoolean("duty") ? Optional.of(warning(row, Band.OVERDUE, at)) : Optional.empty());
    }

    /** Points that fall on one day are told as one, by the last of them. */
    private int warned(List<Long> ids) {
        var warnings = jdbc.sql("""
                with reached as materialized (
                    select id, (select count(*) from unnest(points) point where point <= points[warned + 1])::int as now_warned
                      from deadline where id = any(:ids) and state = 'running' and warn_at is not null for update skip locked)
                update deadline d
                   set warned = reached.now_warned, warn_at = d.points[reached.now_warned + 1]::timestamp at time zone 'Asia/Shanghai'
                  from reached where d.id = reached.id
                returning d.id, d.petition, d.term, d.owed_by, d.due, d.warned, d.points[d.warned]::timestamp at time zone 'Asia/Shanghai' as at
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> warning(row, Band.values()[row.getInt("warned")], row.getObject("at", OffsetDateTime.class).toInstant())).list();
        warnings.stream().sorted(Comparator.comparing(DeadlineWarning::at).thenComparing(DeadlineWarning::deadline)).forEach(events::publishEvent);
        return warnings.size();
    }

    private static DeadlineWarning warning(ResultSet row, Band band, Instant at) throws SQLException {
        return new DeadlineWarning(row.getLong("id"), row.getLong("petition"), Term.valueOf(row.getString("term")), row.getString("owed_by"), band,
                row.getObject("due", LocalDate.class), at);
    }
}
