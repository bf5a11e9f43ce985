package org.huiyin.reception.followup;

import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leader's own ledger: what was promised under the own line or inherited, and what one watches over. Never anything of a matter that accuses somebody. */
@Component
public class OwnLedger {

    private final JdbcClient jdbc;
    private final FollowUpWords words;
    private final Readings readings;
    private final LegalTime time;

    OwnLedger(JdbcClient jdbc, FollowUpWords words, Readings readings, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.readings = readings;
        this.time = time;
    }

    /** What was promised, in words; {@code promised} is {@code null} once it was given up. */
    public record OwnPromise(FollowUp promise, @Nullable String promised) {}

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<OwnPromise> items, @Nullable String next) {}

    @Needs(Right.INSTRUCT)
    public OwnPromises standing(Actor actor) {
        return Sight.own(jdbc.sql("""
                select array(select l.post || ' ' || l.name from duty_leader l where l.account = :account and coalesce(l.until, 'infinity') >= :own_day order by l.id) as lines,
                       count(*) filter (where f.state = any(:open)) as open, count(*) filter (where f.state = any(:unit) and f.due < :own_day) as late, count(*) filter (where f.state = 'reported') as reported,
                       count(*) filter (where f.state = any(:done) and f.settled_on <= f.due) as in_time, count(*) filter (where f.state = any(:done) and f.settled_on > f.due) as after
                  from follow_up_shown f where\s""" + Sight.OWN), actor.account(), time.today())
                .param("open", FollowUpState.codes(FollowUpState.OPEN)).param("unit", FollowUpState.codes(FollowUpState.WITH_UNIT)).param("done", FollowUpState.codes(Which.DONE.states()))
                .query((row, n) -> new OwnPromises(List.of((String[]) row.getArray("lines").getArray()), row.getInt("open"), row.getInt("late"), row.getInt("reported"), row.getInt("in_time"), row.getInt("after"))).single();
    }

    /** How many of them are late. */
    @Needs(Right.INSTRUCT)
    public int late(Actor actor) {
        return Sight.own(jdbc.sql("select count(*) from follow_up_shown f where f.state = any(:unit) and f.due < :own_day and " + Sight.OWN), actor.account(), time.today())
                .param("unit", FollowUpState.codes(FollowUpState.WITH_UNIT)).query(Integer.class).single();
    }

    /**
     * A page of them with what was promised; the look is logged.
     *
     * @param after where the page before ended; empty: the first
     * @throws InvalidInput on {@code after} if it cannot be read
     */
    @Needs(Right.INSTRUCT)
    @Transactional
    public Slice list(Actor actor, Which which, String after) {
        var place = ListPlace.of(which, after, time.today());
        var found = new LinkedHashMap<FollowUp, OwnPromise>();
        Sight.own(jdbc.sql("select f.* from follow_up_shown f where " + Sight.OWN + " and " + place.condition() + place.order() + " limit :limit"), actor.account(), place.today())
                .param("today", Date.valueOf(place.today())).param("states", FollowUpState.codes(place.which().states())).param("due", Date.valueOf(place.due())).param("id", place.id())
                .param("limit", place.limit()).query((row, n) -> {
                    var promise = FollowUpRows.read(row, n);
                    return new OwnPromise(promise, words.promisedOf(promise, row.getBytes("promised")));
                }).list().forEach(own -> found.put(own.promise(), own));
        var page = place.page(List.copyOf(found.keySet()));
        note(actor, page.items());
        return new Slice(page.items().stream().map(promise -> found.get(promise)).toList(), page.next());
    }

    /** Ids are unique among what comes from one source only. */
    private void note(Actor actor, List<FollowUp> read) {
        read.stream().collect(Collectors.groupingBy(FollowUp::source, Collectors.toMap(FollowUp::subject, FollowUp::number))).values().forEach(some -> readings.record(actor, some, "follow-up"));
    }
}
