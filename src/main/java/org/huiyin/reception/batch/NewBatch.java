package org.huiyin.reception.batch;

import org.huiyin.petition.QueryCode;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a batch down that has been checked, in the caller's transaction if there is one. */
@Component
class NewBatch {

    private final BatchRows rows;
    private final BatchLog log;
    private final DayPlaces places;
    private final SealedBatches sealed;
    private final OpenBatch door;
    private final Moment moment;

    NewBatch(BatchRows rows, BatchLog log, DayPlaces places, SealedBatches sealed, OpenBatch door, Moment moment) {
        this.rows = rows;
        this.log = log;
        this.places = places;
        this.sealed = sealed;
        this.door = door;
        this.moment = moment;
    }

    /** A fresh id, and when. */
    @Component
    record Moment(IdBlocks ids, LegalTime time) {}

    @Transactional
    Registered add(Reception day, BatchOrder order, Way way, String account, boolean accusation) {
        var next = places.next(day, way);
        var batch = new Batch(moment.ids().next(), day.id(), day.office(), day.region(), next.seq(), next.free() ? BatchState.REGISTERED : BatchState.WAITING, way, order.headcount(), order.place(),
                order.category(), accusation, order.petition(), null, false, null, null, null, null, null, null, moment.time().instant(), 1);
        var code = QueryCode.fresh();
        var said = order.told();
        rows.add(batch, door.hashed(batch.number(), code), sealed.seal(batch.id(), said), sealed.of(said));
        log.add(batch, account, "registered", null, batch.state().code(), null);
        return new Registered(batch, code);
    }
}
