package org.huiyin.reception.batch;

import java.util.Set;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends what has not come to a reception; the caller's transaction must be open. */
@Component
class EndBatch {

    private final BatchRows rows;
    private final BatchLog log;
    private final DayPlaces places;
    private final TellBatches telling;
    private final Receptions receptions;
    private final LegalTime time;

    EndBatch(BatchRows rows, BatchLog log, DayPlaces places, TellBatches telling, Receptions receptions, LegalTime time) {
        this.rows = rows;
        this.log = log;
        this.places = places;
        this.telling = telling;
        this.receptions = receptions;
        this.time = time;
    }

    /** They call it off themselves. @throws InvalidInput on {@code number} if it is not ahead any more */
    Batch callOff(Batch standing) {
        return end(standing, BatchState.CALLED_OFF, "visitor", null, BatchState.AHEAD);
    }

    /** The office ends it, also of those who came and wait. @throws InvalidInput on {@code number} if it was called, or has ended */
    Batch end(Batch standing, BatchState state, String account, String why) {
        return end(standing, state, account, why, BatchState.UNCALLED);
    }

    private Batch end(Batch seen, BatchState state, String account, @Nullable String why, Set<BatchState> from) {
        places.hold(seen.reception());
        var standing = rows.hold(seen.id()).orElseThrow();
        if (!from.contains(standing.state()) || !rows.to(standing, state, time.instant())) {
            throw InvalidInput.of("number", "reception.batch.ended");
        }
        log.add(standing, account, state.code(), standing.state().code(), null, why);
        telling.movedUp(receptions.find(standing.reception()).orElseThrow(), places.moveUp(standing.reception()));
        return rows.hold(standing.id()).orElseThrow();
    }

    int before(Batch batch) {
        return batch.state() == BatchState.WAITING ? places.ahead(batch) : 0;
    }
}
