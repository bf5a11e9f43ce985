package org.huiyin.reception.followup;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.runtime.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office hands what a leader promised on a reception day to the unit that has to keep it. First asked is responsible; the day of hand-over is day 1. */
@Component("handOverPromise")
public class HandOver {

    private final JdbcClient jdbc;
    private final BatchSight sight;
    private final HandedTo handedTo;
    private final TakePromise taking;

    HandOver(JdbcClient jdbc, BatchSight sight, HandedTo handedTo, TakePromise taking) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.handedTo = handedTo;
        this.taking = taking;
    }

    /**
     * Takes part in the caller's transaction, if there is one.
     *
     * @param batch number of one of the own office's
     * @return empty if the own office has no such batch of which the actor may know
     * @throws InvalidInput naming every field at fault; on {@code batch} if it accuses somebody, has not been called, or was handed over before
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<FollowUp> handOver(Actor actor, String batch, HandOverOrder order) {
        return Heard.find(jdbc, sight, actor, batch).map(heard -> {
            order.checks().that(!heard.accusation(), "batch", "reception.follow-up.accusation").that(heard.received(), "batch", "reception.follow-up.not-received").complain();
            return taking.take(actor, new Origin(Source.BATCH, heard.id(), heard.number(), heard.office(), heard.region()), order, handedTo.of(heard, order));
        });
    }
}
