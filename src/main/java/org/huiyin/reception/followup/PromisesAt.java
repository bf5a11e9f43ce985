package org.huiyin.reception.followup;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was promised to people of a place, for whoever goes there next. */
@Component
public class PromisesAt {

    private final JdbcClient jdbc;
    private final FollowUpWords words;
    private final Readings readings;

    PromisesAt(JdbcClient jdbc, FollowUpWords words, Readings readings) {
        this.jdbc = jdbc;
        this.words = words;
        this.readings = readings;
    }

    /**
     * What is open first, then the newest; each reading is logged. The caller has looked whether the place lies within the own region.
     *
     * @param place first digits of its code
     */
    @Needs(Right.READ_BRIEFING)
    @Transactional
    public List<PromiseAt> of(Actor actor, String place, int most) {
        var found = jdbc.sql("""
                select f.* from follow_up_shown f join batch b on b.id = f.batch where b.place >= :from and b.place < :to
                 order by f.state = any(:open) desc, f.handed_on desc, f.id desc limit :limit""")
                .param("from", place).param("to", Long.toString(Long.parseLong(place) + 1)).param("open", FollowUpState.codes(FollowUpState.OPEN)).param("limit", most)
                .query((row, n) -> {
                    var promise = FollowUpRows.read(row, n);
                    return new PromiseAt(promise, words.promisedOf(promise, row.getBytes("promised")));
                }).list();
        if (!found.isEmpty()) {
            readings.record(actor, found.stream().map(PromiseAt::promise).collect(Collectors.toMap(FollowUp::subject, FollowUp::number)), "follow-up");
        }
        return found;
    }
}
