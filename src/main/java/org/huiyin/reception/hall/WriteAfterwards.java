package org.huiyin.reception.hall;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes into a day what was written down while the hall had no network: every step with the time of its writing, and with the mark that it was taken later. The caller's transaction holds
 * the day's row, and knows that the day is theirs.
 */
@Component
public class WriteAfterwards {

    private static final Set<BatchState> INSIDE = EnumSet.of(BatchState.ARRIVED, BatchState.CALLED);

    private final HallRows hall;
    private final RoomRows rooms;
    private final TalkRows talks;
    private final FindVisitors visitors;
    private final RegisterBatch registering;
    private final RecordTalk.Notes notes;

    WriteAfterwards(HallRows hall, RoomRows rooms, TalkRows talks, FindVisitors visitors, RegisterBatch registering, RecordTalk.Notes notes) {
        this.hall = hall;
        this.rooms = rooms;
        this.talks = talks;
        this.visitors = visitors;
        this.registering = registering;
        this.notes = notes;
    }

    /** @throws InvalidInput naming every field at fault: of the conversation, or {@code room} if the day has none of that number */
    public void check(Reception day, @Nullable Integer room, TalkOrder order) {
        order.checks(day.leaders()).present("room", room).that(room == null || rooms.find(day.id(), room).isPresent(), "room", "reception.hall.no-room").complain();
    }

    /** @throws InvalidInput naming every field at fault, as at the door */
    public void check(Reception day, BatchOrder order) {
        registering.walksIn(day, order);
    }

    public void holdDay(long reception) {
        hall.holdDay(reception);
    }

    /** Held for the rest of the transaction, accusations too: the caller asks whether they may be known of. */
    public Optional<Batch> hold(long reception, int seq) {
        return hall.hold(reception, seq);
    }

    /** One that may be the same, with what its people said. */
    public record Alike(Batch batch, String name, String title) {}

    /** At most twenty that came with that slip of paper, or have that phone. @param actor who may know of them; {@code null}: all */
    public List<Alike> alike(long reception, @Nullable String phone, @Nullable String paper, @Nullable Actor actor) {
        return visitors.alike(actor, reception, phone, paper);
    }

    /** Held likewise, if the actor may know of it. */
    public Optional<Batch> hold(long reception, int seq, Actor actor) {
        return hall.hold(actor, reception, seq);
    }

    /** Somebody who had not registered was there. @throws InvalidInput on {@code room} if the day has no room for everybody */
    @Needs(Right.READ_BATCHES)
    public Batch walkIn(Actor actor, Reception day, BatchOrder order, @Nullable String paper, Instant at) {
        return arrive(actor.account(), registering.walkIn(actor, day, order).batch(), paper, at);
    }

    /** They were there; they get the next number of the queue. @throws InvalidInput as when they walk in */
    public Batch arrive(String account, Batch batch, @Nullable String paper, Instant at) {
        var there = came(account, batch, paper, at);
        new Checks().that(there.room() != null, "room", "reception.hall.no-rooms").complain();
        return there;
    }

    private Batch came(String account, Batch batch, @Nullable String paper, Instant at) {
        var there = hall.arrive(batch, at);
        notes.log().addLater(there, account, "arrived", batch.state().code(), null, at);
        return hall.arrived(there, paper, at);
    }

    /** They came with that slip of paper as well. */
    public Batch paper(Batch there, @Nullable String paper) {
        return there.paper() != null || paper == null ? there : hall.arrived(there, paper, there.registeredAt());
    }

    /** They were heard in that room: they had come, were called, and there is a record. */
    public Batch heard(String account, Batch batch, int room, TalkOrder order, Instant at) {
        var there = INSIDE.contains(batch.state()) ? batch : came(account, batch, null, at);
        if (there.state() == BatchState.ARRIVED) {
            notes.log().addLater(there, account, "called", null, Integer.toString(room), at);
        }
        var result = TalkResult.of(order.result()).orElseThrow();
        if (!hall.heard(there, room, result.code(), at)) {
            throw InvalidInput.of("number", "reception.hall.not-called");
        }
        var leaders = order.seated(rooms.find(there.reception(), room).map(Room::leaders).orElse(List.of()));
        talks.add(there, new Talk(there.id(), room, result, leaders, account, order.said(), Verification.of(order.said()), at, null, null, notes.time().instant(), null, List.of()));
        notes.log().addLater(there, account, "received", null, result.code(), at);
        if (Boolean.TRUE.equals(order.accusation())) {
            hall.accuse(there);
            notes.log().addLater(there, account, "accuses", null, null, at);
        }
        return hall.hold(there.reception(), there.seq()).orElseThrow();
    }

    /** Whether the record of that batch says the same. */
    public boolean recorded(Batch batch, TalkOrder order) {
        return talks.find(batch.id()).filter(talk -> talk.said().equals(order.said()) && talk.result().code().equals(order.result())).isPresent();
    }

    /** Another account of the same conversation, beside the record, which stays as it is. @param recorder account of whoever wrote it down */
    @Needs(Right.PLAN_RECEPTION)
    public void supplement(Actor by, String recorder, Batch batch, @Nullable Integer room, TalkOrder order, Instant at) {
        talks.add(batch, new Talk.Supplement(Objects.requireNonNull(room), recorder, at, notes.time().instant(), by.account(), order.said()));
        notes.log().add(batch, by.account(), "supplemented");
    }
}
