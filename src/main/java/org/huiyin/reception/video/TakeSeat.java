package org.huiyin.reception.video;

import java.time.Duration;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People come to a call and leave it. Whoever comes again, or in another browser, takes the own seat anew; whoever asked waits until the office lets them in. */
@Component
public class TakeSeat {

    /** So long before its time one can come. */
    public static final Duration EARLY = Duration.ofMinutes(30);

    private final LookAtVisits looking;
    private final OwnVisit own;
    private final VisitRows rows;
    private final SeatRows seats;
    private final VisitLog log;
    private final LegalTime time;

    TakeSeat(LookAtVisits looking, OwnVisit own, VisitRows rows, SeatRows seats, VisitLog log, LegalTime time) {
        this.looking = looking;
        this.own = own;
        this.rows = rows;
        this.seats = seats;
        this.log = log;
        this.time = time;
    }

    /**
     * The first of the house who comes opens the call.
     *
     * @return nothing if the actor was not asked to this one
     * @throws InvalidInput on {@code number} where it is not the time, on {@code seat} where somebody else of the unit is there
     */
    @Needs(Right.JOIN_VIDEO)
    @Transactional
    public Optional<Pass> join(Actor actor, long visit) {
        return looking.seen(actor, visit).flatMap(seen -> rows.hold(visit)).map(kept -> {
            meeting(kept.visit());
            var seat = seats.of(visit, actor.account(), actor.unit()).orElseThrow(() -> InvalidInput.of("seat", "reception.video.no-seat"));
            if (kept.visit().state() == VisitState.SCHEDULED) {
                rows.to(kept.visit(), VisitState.OPEN, time.instant(), null);
                log.add(kept.visit(), actor.account(), "opened", null);
            }
            return sit(kept.visit(), seat, actor.account(), true);
        });
    }

    /** @return nothing for a wrong code; else as for staff */
    @Transactional
    public Optional<Pass> join(String client, String number, String code) {
        return own.open(client, number, code).flatMap(seen -> rows.hold(seen.visit().id())).map(kept -> {
            meeting(kept.visit());
            return sit(kept.visit(), seats.find(kept.visit().id(), Seat.PETITIONER).orElseThrow(), null, false);
        });
    }

    /** The actor's own pass for that turn. @throws InvalidInput on {@code turn} if it is not the current one of a seat of the actor's */
    @Needs(Right.JOIN_VIDEO)
    public Optional<Pass> pass(Actor actor, long visit, int turn) {
        return looking.seen(actor, visit).map(seen -> seats.of(visit).stream().filter(seat -> seat.turn() == turn && actor.account().equals(seat.account())).findFirst()
                .map(seat -> new Pass(visit, seat.seat(), turn)).orElseThrow(() -> InvalidInput.of("turn", "reception.video.elsewhere")));
    }

    /** The same for whoever asked; nothing for a wrong code, or an older turn. */
    public Optional<Pass> pass(String client, String number, String code, int turn) {
        return own.open(client, number, code).flatMap(seen -> seats.find(seen.visit().id(), Seat.PETITIONER)).filter(seat -> seat.turn() == turn).map(seat -> new Pass(seat.visit(), seat.seat(), turn));
    }

    /** Gets up; of an older turn, or a second time, nothing happens. */
    @Transactional
    public void leave(Pass pass) {
        rows.hold(pass.visit()).ifPresent(kept -> seats.find(pass.visit(), pass.seat()).filter(seat -> seat.there() && seat.turn() == pass.turn()).ifPresent(seat -> leave(kept.visit(), seat)));
    }

    private void leave(Visit visit, Seat seat) {
        seats.leave(seat);
        seats.attend(visit, seat, "left");
    }

    private Pass sit(Visit visit, Seat seat, @Nullable String account, boolean letIn) {
        var taken = seats.sit(seat, account, letIn);
        seats.attend(visit, taken, "joined");
        return new Pass(visit.id(), taken.seat(), taken.turn());
    }

    private void meeting(Visit visit) {
        var starts = visit.startsAt();
        if (!VisitState.MEETING.contains(visit.state()) || starts == null) {
            throw InvalidInput.of("number", "reception.video.no-meeting");
        }
        if (time.instant().isBefore(starts.minus(EARLY))) {
            throw InvalidInput.of("number", "reception.video.early", EARLY.toMinutes());
        }
    }
}
