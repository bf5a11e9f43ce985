package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office calls back those whose matter ended in the room, and writes down whether they stand by the record. Whoever kept the record does not verify it. Each call stands in the batch's log,
 * its note sealed; a promise is verified where it is kept.
 */
@Component
public class CallBack {

    /** Custom, not law: on so many days they were called and not reached, then it ends there. */
    static final int DAYS = 3;

    private static final String WHAT = "called-back";

    private final OwnDay days;
    private final HallRows hall;
    private final TalkRows talks;
    private final BatchLog log;
    private final Readings readings;

    CallBack(OwnDay days, HallRows hall, TalkRows talks, BatchLog log, Readings readings) {
        this.days = days;
        this.hall = hall;
        this.talks = talks;
        this.log = log;
        this.readings = readings;
    }

    /**
     * Writes down one call; the look is logged.
     *
     * @return nothing if the own office has no such conversation of which the actor may know
     * @throws InvalidInput naming every field at fault; on {@code outcome} by whoever kept the record, or if they said something else meanwhile; on {@code number} where something was handed over
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<Talk> write(Actor actor, long reception, int seq, CallBackOrder order) {
        return days.find(actor, reception).flatMap(day -> hall.hold(actor, reception, seq)).flatMap(batch -> talks.hold(batch.id()).map(talk -> {
            order.checks().that(!actor.account().equals(talk.recorder()), "outcome", "reception.call-back.own-record")
                    .that(talk.result() != TalkResult.HANDED_OVER, "number", "reception.call-back.handed-over").that(order.fits(talk.verification()), "outcome", "reception.changed").complain();
            readings.record(actor, batch.id(), batch.number(), "talk");
            log.add(batch, actor.account(), WHAT, talk.verification().code(), order.outcome(), order.note());
            after(batch, talk.verification(), CallBackOutcome.of(order.outcome()).orElseThrow()).ifPresent(verified -> talks.verify(batch.id(), verified));
            return talks.find(batch.id()).orElseThrow();
        }));
    }

    /** Nothing: as before. */
    private Optional<Verification> after(Batch batch, Verification before, CallBackOutcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> Optional.of(Verification.CONFIRMED);
            case DISPUTED -> Optional.of(Verification.DISPUTED);
            case NOT_REACHED -> Optional.of(Verification.UNREACHED).filter(ended -> before.open() && before != Verification.DISPUTED && log.days(batch, WHAT, outcome.code()) >= DAYS);
        };
    }
}
