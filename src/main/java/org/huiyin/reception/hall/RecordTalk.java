package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps the record writes down, in the name of those who received them, what people said, what was answered, and what comes of it. */
@Component
public class RecordTalk {

    private final OwnDay days;
    private final RoomRows rooms;
    private final HallRows hall;
    private final TalkRows talks;
    private final Notes notes;

    RecordTalk(OwnDay days, RoomRows rooms, HallRows hall, TalkRows talks, Notes notes) {
        this.days = days;
        this.rooms = rooms;
        this.hall = hall;
        this.talks = talks;
        this.notes = notes;
    }

    @Component
    record Notes(BatchLog log, Readings readings, Delegations delegations, LegalTime time) {}

    /**
     * Ends the conversation with a batch that was called.
     *
     * @throws InvalidInput naming every field at fault; on {@code number} if it is not called now
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> record(Actor actor, long reception, int seq, TalkOrder order) {
        return days.find(actor, reception).flatMap(day -> seen(actor, reception, seq).map(batch -> write(actor, day, batch, order)));
    }

    /** Of a batch that is held, of which the actor may know. */
    Batch write(Actor actor, Reception day, Batch batch, TalkOrder order) {
        order.checks(day.leaders()).that(order.leaders() == null || !order.leaders().isEmpty(), "leaders", "reception.hall.nobody-received").complain();
        var result = TalkResult.of(order.result()).orElseThrow();
        if (batch.state() != BatchState.CALLED || !hall.end(batch, BatchState.RECEIVED, result.code(), notes.time().instant())) {
            throw InvalidInput.of("number", "reception.hall.not-called");
        }
        var room = Objects.requireNonNull(batch.room());
        var leaders = order.seated(rooms.find(day.id(), room).map(Room::leaders).orElse(List.of()));
        var delegateOf = notes.delegations().among(actor.account(), day.office(), leaders).orElse(null);
        talks.add(batch, new Talk(batch.id(), room, result, leaders, actor.account(), order.said(), Verification.of(order.said()), notes.time().instant(), null, null, null, delegateOf, List.of()));
        notes.log().add(batch, actor.account(), "received", null, result.code(), null);
        if (Boolean.TRUE.equals(order.accusation())) {
            hall.accuse(batch);
            notes.log().add(batch, actor.account(), "accuses");
        }
        return hall.hold(day.id(), batch.seq()).orElseThrow();
    }

    /** What was written down; the look is logged. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Talk> look(Actor actor, long reception, int seq) {
        return days.find(actor, reception).flatMap(day -> seen(actor, reception, seq)).flatMap(batch -> read(actor, batch));
    }

    Optional<Talk> read(Actor actor, Batch batch) {
        notes.readings().record(actor, batch.id(), batch.number(), "talk");
        return talks.find(batch.id());
    }

    private Optional<Batch> seen(Actor actor, long reception, int seq) {
        return hall.hold(actor, reception, seq);
    }
}
