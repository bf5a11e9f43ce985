package org.huiyin.reception.offline;

import org.huiyin.reception.batch.Batch;
import org.jspecify.annotations.Nullable;

/** Whether a conversation can be written into the day as it stands in the house meanwhile. */
final class TalkFate {

    private TalkFate() {}

    /**
     * Why not; {@code null}: it can.
     *
     * @param room where they were heard
     */
    static @Nullable Undecided against(Batch batch, int room) {
        return switch (batch.state()) {
            case REGISTERED, WAITING, ARRIVED -> null;
            case CALLED -> batch.room() != null && batch.room() == room ? null : Undecided.CALLED_ELSEWHERE;
            case RECEIVED -> Undecided.RECORDED;
            case ABSENT -> batch.arrivedAt() == null ? null : Undecided.ABSENT;
            case CALLED_OFF -> Undecided.CALLED_OFF;
            case SENT_UP -> Undecided.UNKNOWN_NUMBER;
            case ANSWERED -> Undecided.ANSWERED;
        };
    }
}
