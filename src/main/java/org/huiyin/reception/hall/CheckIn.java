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
import org.jspecify.annotations.Nullable;
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
     * Those who may stand at the desk; each look at a name is logged.
     *
     * @param shown a number ({@code R12-34}, or its last part), the number of an identity card, or a phone number
     * @throws InvalidInput on {@code reception} if it is not today
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public List<Visitor> find(Actor actor, long reception, String shown) {
        var found = days.find(actor, reception).map(day -> {
            days.today(day);
            return visitors.find(actor, reception, shown);
        }).orElse(List.of());
        found.stream().filter(visitor -> !visitor.name().isEmpty()).forEach(visitor -> desk.readings().record(actor, visitor.id(), visitor.number(), "batch"));
        return found;
    }

    /**
     * They are there. Whoever shows a number gets a place, whatever it is about: one that is not found would tell the desk that it accuses somebody.
     *
     * @throws InvalidInput on {@code reception} if it is not today; on {@code number} if they have a place in the queue already, or were received
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Ticket> arrive(Actor actor, long reception, int seq) {
        return days.find(actor, reception).flatMap(day -> {
            days.today(day);
            hall.holdOpenDay(reception);
            return hall.hold(reception, seq).map(batch -> arrived(actor, batch, null));
        });
    }

    /** Somebody who has not registered. @throws InvalidInput naming every field at fault, as when they register at a desk */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Ticket> walkIn(Actor actor, long reception, BatchOrder order) {
        return days.find(actor, reception).map(day -> {
            days.today(day);
            hall.holdOpenDay(reception);
            var made = registering.walkIn(actor, day, order);
            return arrived(actor, made.batch(), made.code());
        });
    }

    private Ticket arrived(Actor actor, Batch batch, @Nullable String code) {
        if (!MAY_COME.contains(batch.state())) {
            throw batch.state() == BatchState.ARRIVED ? InvalidInput.of("number", "reception.hall.twice", Objects.requireNonNull(batch.queue())) : InvalidInput.of("number", "reception.hall.called-already");
        }
        var there = hall.arrive(batch, desk.time().instant());
        if (there.room() == null) {
            throw InvalidInput.of("room", "reception.hall.no-rooms");
        }
        log.add(there, actor.account(), "arrived", batch.state().code(), null, null);
        return new Ticket(there.number(), there.seq(), Objects.requireNonNull(there.queue()), there.room(), hall.before(there), code);
    }
}
