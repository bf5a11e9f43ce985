package org.huiyin.reception.followup;

import java.sql.Date;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.Leader;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of promises, leader by leader in the order of their lines: a list of what is to be kept, no ranking. */
@Component
public class PromiseLedger {

    private static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final LegalTime time;

    PromiseLedger(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<LeaderPromises> items, @Nullable String next) {}

    /**
     * Of the own office.
     *
     * @param after the line at which the page before ended; empty: the first page
     */
    @Needs(Right.FOLLOW_UP)
    public Slice leaders(Actor actor, String after) {
        var found = jdbc.sql("""
                select min(f.answers) as leader, count(*) filter (where f.state = any(:open)) as open, count(*) filter (where f.state = any(:unit) and f.due < :today) as late,
                       count(*) filter (where f.state = any(:done) and f.settled_on <= f.due) as in_time, count(*) filter (where f.state = any(:done) and f.settled_on > f.due) as after
                  from follow_up_shown f where f.office = :office and f.answers_mark > :after group by f.answers_mark order by f.answers_mark limit :limit""")
                .param("open", FollowUpState.codes(FollowUpState.OPEN)).param("unit", FollowUpState.codes(FollowUpState.WITH_UNIT)).param("done", FollowUpState.codes(Which.DONE.states()))
                .param("today", Date.valueOf(time.today())).param("office", actor.unit()).param("after", Leader.mark(after)).param("limit", ROWS + 1)
                .query((row, n) -> new LeaderPromises(row.getString("leader"), row.getInt("open"), row.getInt("late"), row.getInt("in_time"), row.getInt("after"))).list();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Slice(List.copyOf(page), found.size() > ROWS ? page.getLast().leader() : null);
    }

    /**
     * What one leader answers for, as {@link LookAtFollowUps#list}.
     *
     * @throws InvalidInput on {@code after} if it cannot be read
     */
    @Needs(Right.FOLLOW_UP)
    public FollowUps of(Actor actor, String leader, Which which, String after) {
        var place = ListPlace.of(which, after, time.today());
        return place.page(jdbc.sql(FollowUpRows.READ + "where f.office = :office and f.answers_mark = :mark and " + place.condition() + place.order() + " limit :limit")
                .param("office", actor.unit()).param("mark", Leader.mark(leader)).param("today", Date.valueOf(place.today())).param("states", FollowUpState.codes(which.states()))
                .param("due", Date.valueOf(place.due())).param("id", place.id()).param("limit", place.limit()).query(FollowUpRows::read).list());
    }
}
