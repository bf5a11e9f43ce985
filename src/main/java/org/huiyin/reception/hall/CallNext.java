package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a room the next is called. One at a time: whoever calls holds the room's row, so that two who call in the same moment never call one twice, nor two at once. */
@Component
public class CallNext {

    private final OwnDay days;
    private final RoomRows rooms;
    private final HallRows hall;
    private final BatchLog log;
    private final LegalTime time;

    CallNext(OwnDay days, RoomRows rooms, HallRows hall, BatchLog log, LegalTime time) {
        this.days = days;
        this.rooms = rooms;
        this.hall = hall;
        this.log = log;
        this.time = time;
    }

    /**
     * The next for that room, for as long as somebody waits, also after midnight; nothing if there is no such room, or it is another office's.
     *
     * @throws InvalidInput on {@code room} if somebody is in it, or nobody waits; on {@code reception} if it lies ahead or was called off
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> call(Actor actor, long reception, int room) {
        return days.find(actor, reception).flatMap(day -> call(actor, day, room));
    }

    /** On a day on which the actor may call from that room. */
    Optional<Batch> call(Actor actor, Reception day, int room) {
        days.begun(day);
        return rooms.hold(day.id(), room).map(held -> {
            hall.inRoom(day.id(), room).ifPresent(inside -> {
                throw InvalidInput.of("room", "reception.hall.busy");
            });
            var called = hall.call(actor, day.id(), room, time.instant()).orElseThrow(() -> InvalidInput.of("room", "reception.hall.nobody"));
            log.add(called, actor.account(), "called");
            return called;
        });
    }

    /**
     * They were called and did not come, or went away before; if they come later, they get a new number.
     *
     * @throws InvalidInput on {@code number} if they are neither there nor called
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> absent(Actor actor, long reception, int seq) {
        return days.find(actor, reception).flatMap(day -> hall.hold(actor, reception, seq)).map(batch -> {
            if (!hall.leave(batch, time.instant())) {
                throw InvalidInput.of("number", "reception.hall.not-called");
            }
            log.add(batch, actor.account(), "absent");
            return hall.hold(reception, seq).orElseThrow();
        });
    }
}
