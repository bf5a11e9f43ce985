package org.huiyin.reception.video;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.Origin;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office lets in whoever asked, ends the call, and writes down what came of it. */
@Component
public class LeadCall {

    private final HeldVisit held;
    private final VisitRows rows;
    private final SeatRows seats;
    private final EndVisit ending;
    private final SealedVisits sealed;
    private final Outcome outcome;

    LeadCall(HeldVisit held, VisitRows rows, SeatRows seats, EndVisit ending, SealedVisits sealed, Outcome outcome) {
        this.held = held;
        this.rows = rows;
        this.seats = seats;
        this.ending = ending;
        this.sealed = sealed;
        this.outcome = outcome;
    }

    /** Where a result goes. */
    @Component
    record Outcome(TakePromise taking, VisitLog log, TellVisitor telling, LegalTime time) {}

    /** @throws InvalidInput on {@code number} if nobody waits, or the call has not begun or is over */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> letIn(Actor actor, long visit) {
        return held.of(actor, visit).map(kept -> {
            var seat = seats.find(visit, Seat.PETITIONER).orElseThrow();
            if (kept.visit().state() != VisitState.OPEN || !seat.there()) {
                throw InvalidInput.of("number", "reception.video.nobody-waits");
            }
            if (!seat.letIn()) {
                seats.letIn(visit);
                seats.attend(kept.visit(), seat, "let-in");
            }
            return kept.visit();
        });
    }

    /** With whoever asked it was held; if they never came it was missed. @throws InvalidInput on {@code number} if it has not begun or is over, or if they wait outside */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> end(Actor actor, long visit) {
        return held.of(actor, visit).map(kept -> {
            if (kept.visit().state() != VisitState.OPEN) {
                throw InvalidInput.of("number", "reception.video.not-open");
            }
            var heard = seats.petitioner(visit, "let-in");
            if (!heard && seats.petitioner(visit, "joined")) {
                throw InvalidInput.of("number", "reception.video.waits");
            }
            var ended = ending.to(kept.visit(), heard ? VisitState.ENDED : VisitState.MISSED, actor.account(), null);
            if (!heard) {
                outcome.telling().tell(rows.find(visit).orElseThrow(), "missed");
            }
            return ended;
        });
    }

    /**
     * Written down once; ends the call if it still is. What was promised goes into the book of promises.
     *
     * @throws InvalidInput naming every field at fault; on {@code number} if there was no call, on {@code result} if it was written down before, or is a promise about an accusation
     */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> record(Actor actor, long visit, RecordOrder order) {
        return held.of(actor, visit).map(kept -> {
            var standing = kept.visit();
            var promised = TalkResult.HANDED_OVER.code().equals(order.result());
            order.checks().that(standing.result() == null, "result", "reception.video.recorded").that(!promised || !kept.closed(), "result", "reception.follow-up.accusation")
                    .that(standing.state() == VisitState.ENDED || standing.state() == VisitState.OPEN && seats.petitioner(visit, "let-in"), "number", "reception.video.not-held").complain();
            if (promised) {
                outcome.taking().take(actor, new Origin(Source.VIDEO, visit, standing.number(), standing.office(), standing.region()), order.promise());
            }
            seats.free(visit);
            rows.result(visit, String.valueOf(order.result()), actor.account(), sealed.seal(visit, order.notes()), outcome.time().instant());
            outcome.log().add(standing, actor.account(), "recorded", null);
            return rows.find(visit).orElseThrow().visit();
        });
    }
}
