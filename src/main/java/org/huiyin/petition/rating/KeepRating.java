package org.huiyin.petition.rating;

import java.time.Instant;
import org.huiyin.deadline.DeadlineLapsed;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.petition.lifecycle.EventWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps step with what was rated. The window runs on to its last day, for what was said may be changed until then; it ends as used, not as a right that nobody used.
 * A paper that came in time counts for its day.
 */
@Component
class KeepRating {

    private final Ratings ratings;
    private final Deadlines deadlines;

    KeepRating(Ratings ratings, Deadlines deadlines) {
        this.ratings = ratings;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(EventWritten written) {
        if (written.type().equals("rated")) {
            ratings.keep(written.petition());
            settle(written.petition(), written.at());
        }
    }

    @EventListener
    void on(DeadlineLapsed lapsed) {
        if (lapsed.term() == Term.C11_EVAL) {
            settle(lapsed.petition(), lapsed.at());
        }
    }

    private void settle(long petition, Instant at) {
        ratings.usedBeforeItLapsed(petition).ifPresent(day -> deadlines.used(petition, Term.C11_EVAL, day, at));
    }
}
