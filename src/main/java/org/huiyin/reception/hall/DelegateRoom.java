package org.huiyin.reception.hall;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.duty.Delegate;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leader's delegate, of whatever unit, calls and records in the room in which that leader sits. Whoever sits there through a delegation knows of nothing that accuses, and of nothing that is kept
 * from the own unit.
 */
@Component
public class DelegateRoom {

    private static final int SHOWN = 30;

    private final Delegations delegations;
    private final Receptions receptions;
    private final RoomRows rooms;
    private final HallRows hall;
    private final RoomWork work;
    private final LegalTime time;

    /** What is done in any room. */
    @Component
    record RoomWork(LookAtBatches looking, CallNext calling, RecordTalk recording) {}

    DelegateRoom(Delegations delegations, Receptions receptions, RoomRows rooms, HallRows hall, RoomWork work, LegalTime time) {
        this.delegations = delegations;
        this.receptions = receptions;
        this.rooms = rooms;
        this.hall = hall;
        this.work = work;
        this.time = time;
    }

    /**
     * The room of that leader on a day.
     *
     * @param delegate  whose name is written in
     * @param inside    whoever is called; {@code null}: nobody of whom one may know
     * @param occupied  whether somebody is inside, whoever it is
     * @param heard     of the last thirty that were received there
     */
    public record DelegateSheet(Delegate delegate, Reception day, Room room, @Nullable BatchSheet inside, boolean occupied, List<Batch> heard) {}

    /** Where a leader sits for whom one may write. */
    public record DelegatePlace(Delegate delegate, long reception, LocalDate day, int room, String topic) {}

    /** Thirty days back and ahead, the newest first. */
    @Needs(Right.BE_DELEGATE)
    public List<DelegatePlace> places(Actor actor) {
        var own = delegations.list(actor);
        return rooms.near(own.stream().map(Delegate::office).distinct().toList(), time.today()).stream().flatMap(found -> own.stream().filter(delegate -> delegate.office().equals(found.office()) && found.room().leaders().stream().anyMatch(delegate::means))
                .map(delegate -> new DelegatePlace(delegate, found.room().reception(), found.day(), found.room().number(), found.room().topic()))).toList();
    }

    private record Seat(Delegate delegate, Reception day, Room room, Actor actor) {}

    /** The look at whoever is inside is logged. */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<DelegateSheet> look(Actor actor, long delegation, long reception) {
        return seat(actor, delegation, reception).map(seat -> {
            var called = hall.inRoom(reception, seat.room().number());
            var inside = called.filter(batch -> knows(actor, batch)).flatMap(batch -> work.looking().look(seat.actor(), reception, batch.seq()));
            return new DelegateSheet(seat.delegate(), seat.day(), seat.room(), inside.map(DelegateRoom::alone).orElse(null), called.isPresent(),
                    hall.heard(seat.actor(), reception, seat.room().number(), SHOWN));
        });
    }

    /** @throws InvalidInput as from any room */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<Batch> call(Actor actor, long delegation, long reception) {
        return seat(actor, delegation, reception).flatMap(seat -> work.calling().call(seat.actor(), seat.day(), seat.room().number())).map(called -> {
            if (!knows(actor, called)) {
                throw InvalidInput.of("room", "reception.hall.nobody");
            }
            return called;
        });
    }

    /** @throws InvalidInput naming every field at fault; on {@code number} if it is not called now */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<Batch> record(Actor actor, long delegation, long reception, int seq, TalkOrder order) {
        return seat(actor, delegation, reception).flatMap(seat -> known(actor, seat, seq).map(batch -> work.recording().write(actor, seat.day(), batch, order)));
    }

    /** What was written down there; the look is logged. */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<Talk> slip(Actor actor, long delegation, long reception, int seq) {
        return seat(actor, delegation, reception).flatMap(seat -> known(actor, seat, seq)).flatMap(batch -> work.recording().read(actor, batch));
    }

    private Optional<Batch> known(Actor actor, Seat seat, int seq) {
        return hall.hold(seat.actor(), seat.day().id(), seq).filter(batch -> batch.room() != null && batch.room() == seat.room().number() && knows(actor, batch));
    }

    /** On the days that {@link #places} tells of, and no others. */
    private Optional<Seat> seat(Actor actor, long delegation, long reception) {
        return delegations.find(actor, delegation).flatMap(own -> receptions.find(reception).filter(day -> day.office().equals(own.office()) && RoomRows.near(day, time.today())).flatMap(day -> rooms.of(reception).stream()
                .filter(room -> room.leaders().stream().anyMatch(own::means)).findFirst().map(room -> new Seat(own, day, room, recorder(actor, day.office(), day.region())))));
    }

    /** As far as the own unit goes, which the office of the day may know nothing of. */
    private boolean knows(Actor actor, Batch batch) {
        return hall.sees(batch, recorder(actor, actor.unit(), actor.region()));
    }

    /** A recorder of that unit, and none of the chain that knows of accusations. */
    private static Actor recorder(Actor actor, @Nullable String unit, @Nullable String region) {
        return new Actor(actor.account(), unit, region, EnumSet.of(Role.CLERK));
    }

    /** Without the others of that day. */
    private static BatchSheet alone(BatchSheet sheet) {
        return new BatchSheet(sheet.batch(), sheet.title(), sheet.matter(), sheet.name(), sheet.phone(), sheet.representatives(), List.of(), List.of());
    }
}
