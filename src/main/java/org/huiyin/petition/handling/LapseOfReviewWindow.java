package org.huiyin.petition.handling;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.DeadlineLapsed;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.runtime.JsonFacts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An answer that nobody contested in time closes its petition: a claim when the window for review or re-review lapses (Art 35, 36), anything else
 * when it can no longer be rated. A supported claim stays open until it is executed.
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
        switch (lapsed.term()) {
            case C5_REVIEW_REQ -> close(lapsed.petition(), "status = 'DELIVERED' and class = 'claim' and route = '31(6)'");
            case C7_REREVIEW_REQ -> close(lapsed.petition(), "status = 'REVIEWED'");
            case C11_EVAL -> close(lapsed.petition(), "status = 'DELIVERED' and (class = 'claim' and route = '31(6)') is not true");
            default -> { }
        }
    }

    private void close(long petition, String waiting) {
        jdbc.sql("select number from petition where id = ? and (not supported or executed) and " + waiting + " for no key update nowait").param(petition)
                .query(String.class).optional()
                .ifPresent(number -> door.pass(Actor.SYSTEM, number, null, Action.CLOSE, JsonFacts.of(Map.of())));
    }
}
