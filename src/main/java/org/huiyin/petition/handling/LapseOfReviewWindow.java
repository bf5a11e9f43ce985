package org.huiyin.petition.handling;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.DeadlineLapsed;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.runtime.JsonFacts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An answer that nobody contested in time closes its petition: a claim when its review window lapses (Art 35), anything else when it can no
 * longer be rated. A supported claim stays open until it is executed.
 */
@Component
class LapseOfReviewWindow {

    private final JdbcClient jdbc;
    private final Door door;

    LapseOfReviewWindow(JdbcClient jdbc, Door door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /**
     * The sweep holds the clock's row and comes for the petition, an act holds the petition and comes for the clock: not to wait here keeps
     * them from waiting for each other. The sweep tries again later.
     */
    @EventListener
    void on(DeadlineLapsed lapsed) {
        if (lapsed.term() == Term.C5_REVIEW_REQ || lapsed.term() == Term.C11_EVAL) {
            jdbc.sql("select number from petition where id = ? and status = 'DELIVERED' and not supported and (class = 'claim' and route = '31(6)') = ? for no key update nowait")
                    .params(lapsed.petition(), lapsed.term() == Term.C5_REVIEW_REQ)
                    .query(String.class).optional()
                    .ifPresent(number -> door.pass(Actor.SYSTEM, number, null, Action.CLOSE, JsonFacts.of(Map.of())));
        }
    }
}
