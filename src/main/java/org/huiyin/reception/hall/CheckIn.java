package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the door: people show their number or their identity card and get a place in the queue; whoever has not registered gets one like everybody. */
@Component
public class CheckIn {

    private static final Set<BatchState> MAY_COME = Set.of(BatchState.REGISTERED, BatchState.WAITING, BatchState.CALLED_OFF, BatchState.ANSWERED, BatchState.ABSENT);

    private final OwnDay days;
    private final FindVisitors visitors;
    private final HallRows hall;
    private final RegisterBatch registering;
    private final BatchLog log;
    private final Desk desk;

    CheckIn(OwnDay days, FindVisitors visitors, HallRows hall, RegisterBatch registering, BatchLog log, Desk desk) {
        this.days = days;
        this.visitors = visitors;
        this.hall = hall;
        this.registering = registering;
        this.log = log;
        this.desk = desk;
    }

    /** What writes down when, and that somebody looked. */
    @Component
    record Desk(LegalTime time, Readings readings) {}

    /**
     * Those who may stand at the desk, each look logged.
     *
     * @param shown a number ({@code R12-34}, or its last part), the number of an identity card, or a phone number
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public List<Visitor> find(Actor actor, long reception, String shown) {
        var found = days.find(actor, reception).map(day -> visitors.find(reception, shown, actor.may(Right.KNOW_SEALED))).orElse(List.of());
        found.forEach(visitor -> desk.readings().record(actor, visitor.batch().id(), visitor.batch().number(), "batch"));
        return found;
    }

    /**
     * They are there.
     *
     * @throws InvalidInput on {@code reception} if it is not today; on {@code number} if they have a place in the queue already, or were received
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Ticket> arrive(Actor actor, long reception, int seq) {
        return days.find(actor, reception).flatMap(day -> {
            days.today(day);
            hall.holdDay(reception);
            return hall.hold(reception, seq).filter(batch -> !batch.accusation() || actor.may(Right.KNOW_SEALED)).map(batch -> arrived(actor, batch));
        });
    }

    /** Somebody who has not registered. @throws InvalidInput naming every field at fault, as when they register at a desk */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Ticket> walkIn(Actor actor, long reception, BatchOrder order) {
        return days.find(actor, reception).map(day -> {
            days.today(day);
            hall.holdDay(reception);
            return arrived(actor, registering.walkIn(actor, day, order));
        });
    }

    private Ticket arrived(Actor actor, Batch batch) {
        if (!MAY_COME.contains(batch.state())) {
            throw batch.state() == BatchState.ARRIVED ? InvalidInput.of("number", "reception.hall.twice", Objects.requireNonNull(batch.queue())) : InvalidInput.of("number", "reception.hall.called-already");
        }
        var there = hall.arrive(batch, desk.time().instant());
        if (there.room() == null) {
            throw InvalidInput.of("room", "reception.hall.no-rooms");
        }
        log.add(there, actor.account(), "arrived", batch.state().code(), null, null);
        return new Ticket(there, hall.before(there));
    }
}
