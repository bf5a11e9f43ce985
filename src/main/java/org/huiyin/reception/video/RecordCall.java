package org.huiyin.reception.video;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.recording.RecordCalls;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A browser of the office records the call while whoever asked takes part and consents, and sends what it has every few seconds. */
@Component
public class RecordCall {

    private final HeldVisit held;
    private final SeatRows seats;
    private final SealedVisits sealed;
    private final RecordCalls tapes;
    private final VisitLog log;
    private final LookAtVisits looking;

    RecordCall(HeldVisit held, SeatRows seats, SealedVisits sealed, RecordCalls tapes, VisitLog log, LookAtVisits looking) {
        this.held = held;
        this.seats = seats;
        this.sealed = sealed;
        this.tapes = tapes;
        this.log = log;
        this.looking = looking;
    }

    /** What a browser sends its pieces to. */
    public record Begun(long recording) {}

    /**
     * @param type media type of what is to come
     * @throws InvalidInput on {@code consent} if there is none, on {@code number} if the call has not begun, is over, or whoever asked does not take part, on {@code turn} if the actor does not,
     *                      on {@code type} if it is none that is taken
     */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Begun> begin(Actor actor, long visit, @Nullable String type) {
        return held.of(actor, visit).map(kept -> {
            var standing = kept.visit();
            var all = seats.of(visit);
            new Checks().that(standing.consentedAt() != null, "consent", "reception.recording.no-consent")
                    .that(standing.state() == VisitState.OPEN && all.stream().anyMatch(seat -> seat.seat() == Seat.PETITIONER && seat.there() && seat.letIn()), "number", "reception.recording.nobody-speaks")
                    .that(all.stream().anyMatch(seat -> seat.there() && actor.account().equals(seat.account())), "turn", "reception.video.elsewhere").complain();
            var begun = tapes.begin(new RecordCalls.Call(visit, standing.region(), sealed.wish(kept).name(), Objects.requireNonNull(standing.consentedAt())), actor.account(), type);
            log.add(standing, actor.account(), "recording", null);
            return new Begun(begun);
        });
    }

    /** Also when the call is just over: the last piece comes after it. @throws InvalidInput as {@link RecordCalls#take} */
    @Needs(Right.KEEP_VIDEO)
    public Optional<Boolean> take(Actor actor, long visit, long recording, int part, byte[] content) {
        return looking.find(actor, visit).map(kept -> {
            tapes.take(visit, recording, actor.account(), part, content);
            return true;
        });
    }

    /** Nothing more comes. */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Boolean> end(Actor actor, long visit, long recording) {
        return looking.find(actor, visit).map(kept -> {
            tapes.close(visit, recording);
            return true;
        });
    }
}
