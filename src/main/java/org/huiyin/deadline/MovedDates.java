package org.huiyin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops, goes on and moves dates of stored clocks, and keeps every date that was moved. */
@Component
final class MovedDates {

    private final JdbcClient jdbc;
    private final DueDates dates;

    MovedDates(JdbcClient jdbc, DueDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** No day is left out twice: a pause that follows at once on another begins where that one ends. */
    void pause(List<Deadline> clocks, Term term, LocalDate from, Instant at) {
        of(clocks, term, Deadline.State.RUNNING).filter(clock -> clock.lapsesAt().isAfter(at)).forEach(clock -> {
            if (!dates.pausable(clock)) {
                throw new IllegalStateException("no law pauses " + term);
            }
            jdbc.sql("""
                    with standing as (update deadline set state = 'paused' where id = :id and state = 'running' returning id)
                    insert into deadline_pause (deadline, from_day)
                    select id, greatest(:from::date, (select max(to_day) from deadline_pause where deadline = :id)) from standing
                    on conflict (deadline, from_day) do update set to_day = null, resumed_xid = null
                    """).param("id", clock.id()).param("from", from).update();
        });
    }

    void resume(List<Deadline> clocks, Term term, LocalDate on, Instant at) {
        of(clocks, term, Deadline.State.PAUSED).forEach(clock -> {
            jdbc.sql("update deadline_pause set to_day = greatest(?, from_day), resumed_xid = pg_current_xact_id() where deadline = ? and to_day is null").params(on, clock.id()).update();
            jdbc.sql("update deadline set state = 'running' where id = ?").param(clock.id()).update();
            move(clock, dates.recount(clock.goingOn(on)), "resumption", at);
        });
    }

    void redate(Deadline clock, Derivation d, Instant at) {
        if (clock.endedAt() == null && (clock.state() == Deadline.State.PAUSED || clock.lapsesAt().isAfter(at))) {
            move(clock, d, "recomputation", at);
        }
    }

    /** Transactions are numbered in the order in which they began to write. */
    List<ClockStep> course(long deadline) {
        return jdbc.sql("""
                select 'STARTED' as kind, start as day, null::date as due_before, null::date as due_after, null as profile_before, null as profile_after,
                       xid::text::bigint as transaction, 1 as place
                  from deadline where id = :id
                union all
                select 'PAUSED', from_day, null, null, null, null, xid::text::bigint, 2 from deadline_pause where deadline = :id
                union all
                select upper(c.by), p.to_day, c.due_before, c.due_after, c.profile_before, c.profile_after, c.xid::text::bigint, 3
                  from deadline_change c left join deadline_pause p on p.deadline = c.deadline and p.resumed_xid = c.xid
                 where c.deadline = :id
                order by transaction nulls first, place
                """)
                .param("id", deadline).query((row, n) -> step(row)).list();
    }

    private static ClockStep step(ResultSet row) throws SQLException {
        var before = row.getObject("due_before", LocalDate.class);
        var moved = before == null ? null : new ClockStep.Moved(before, row.getObject("due_after", LocalDate.class), row.getString("profile_before"), row.getString("profile_after"));
        return new ClockStep(ClockStep.Kind.valueOf(row.getString("kind")), row.getObject("day", LocalDate.class), moved, row.getLong("transaction"));
    }

    private static Stream<Deadline> of(List<Deadline> clocks, Term term, Deadline.State... states) {
        return clocks.stream().filter(clock -> clock.term() == term && clock.endedAt() == null && List.of(states).contains(clock.state()));
    }

    /** The points told so far stay told; the next one comes on its new day. */
    private void move(Deadline clock, Derivation d, String cause, Instant at) {
        jdbc.sql("""
                with moved as (
                    update deadline set article = :article, profile = :profileAfter, start = :start, length = :length, day_kind = :kind, due = :dueAfter,
                           lapses_at = :lapses, guessed = :guessed, points = :points::date[],
                           warn_at = case when duty then (:points::date[])[warned + 1]::timestamp at time zone 'Asia/Shanghai' end
                     where id = :id and state in ('running', 'paused')
                    returning id)
                insert into deadline_change (deadline, at, by, profile_before, profile_after, due_before, due_after)
                select id, :at::timestamptz, :by, :profileBefore, :profileAfter, :dueBefore::date, :dueAfter::date from moved
                """)
                .param("id", clock.id()).param("at", Deadlines.stamp(at)).param("by", cause)
                .param("profileBefore", clock.profile()).param("dueBefore", clock.due())
                .param("article", d.article()).param("profileAfter", d.profile()).param("start", d.start()).param("length", d.length())
                .param("kind", d.dayKind().code()).param("dueAfter", d.due()).param("lapses", Deadlines.stamp(d.lapsesAt()))
                .param("guessed", d.guessed()).param("points", d.pointsLiteral()).update();
    }
}
