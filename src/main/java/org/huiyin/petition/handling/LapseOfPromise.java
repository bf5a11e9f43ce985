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

/** Urges whoever promised to carry something out by a day that has passed (Art 32). */
@Component
class LapseOfPromise {

    private final JdbcClient jdbc;
    private final Door door;

    LapseOfPromise(JdbcClient jdbc, Door door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    /**
     * Does not wait for the petition, as {@link LapseOfReviewWindow} does not. What is left here as a number only is its discipline organ's to
     * follow up: the petition office, which would write, must not know how it goes on (Art 30).
     */
    @EventListener
    void on(DeadlineLapsed lapsed) {
        if (lapsed.term() == Term.C15_EXECUTE) {
            jdbc.sql("select number from petition where id = ? and not trace for no key update nowait").param(lapsed.petition()).query(String.class).optional()
                    .ifPresent(number -> door.pass(Actor.SYSTEM, number, null, Action.URGE_EXECUTION, JsonFacts.of(Map.of())));
        }
    }
}
