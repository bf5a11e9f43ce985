package org.huiyin.reception.offline;

import java.time.Instant;
import org.huiyin.reception.batch.Batch;

/** Whether an arrival can be written into the day as it stands in the house meanwhile. */
enum ArrivalFate {
    COMES, THERE, DISPUTED, UNKNOWN;

    /**
     * Whoever ended before the arrival was written came after all, as at the door; who was noted as absent by the end of the day had come; who was called and did not come had been there. Of
     * whoever was sent up, because their petition accuses this office, the office is told what it is told of a number that nobody has.
     */
    static ArrivalFate of(Batch batch, Instant at) {
        var later = batch.endedAt() != null && batch.endedAt().isAfter(at);
        return switch (batch.state()) {
            case REGISTERED, WAITING -> COMES;
            case ARRIVED, CALLED, RECEIVED -> THERE;
            case ABSENT -> !later || batch.arrivedAt() == null ? COMES : THERE;
            case SENT_UP -> UNKNOWN;
            case CALLED_OFF, ANSWERED -> later ? DISPUTED : COMES;
        };
    }
}
