package org.huiyin.reception.video;

import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends what has not begun; the caller's transaction must be open. */
@Component
class EndVisit {

    private final VisitRows rows;
    private final VisitLog log;
    private final SeatRows seats;
    private final SealedVisits sealed;
    private final LegalTime time;

    EndVisit(VisitRows rows, VisitLog log, SeatRows seats, SealedVisits sealed, LegalTime time) {
        this.rows = rows;
        this.log = log;
        this.seats = seats;
        this.sealed = sealed;
        this.time = time;
    }

    /** @throws InvalidInput on {@code number} if it has begun, or is over */
    Visit end(long visit, VisitState state, String account, @Nullable String why) {
        var standing = rows.hold(visit).orElseThrow().visit();
        if (!VisitState.AHEAD.contains(standing.state())) {
            throw InvalidInput.of("number", "reception.video.ended");
        }
        return to(standing, state, account, why);
    }

    /** Of one that is held already. @param why told to those who asked */
    Visit to(Visit standing, VisitState state, String account, @Nullable String why) {
        rows.to(standing, state, time.instant(), why == null ? null : sealed.answer(standing.id(), why));
        seats.free(standing.id());
        log.add(standing, account, state.code(), why);
        return rows.find(standing.id()).orElseThrow().visit();
    }
}
