package org.huiyin.reception.recording;

import java.time.Duration;
import org.huiyin.actor.Actor;
import org.huiyin.document.LentFiles;
import org.huiyin.reception.batch.BatchLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives up large recordings that nobody has gone on with for a day of real time, and tells so in the batch's log. */
@Component
class GiveUpUnfinished {

    private static final Duration SILENCE = Duration.ofHours(24);
    private static final int AT_ONCE = 50;

    private final PieceRows pieces;
    private final RecordingRows rows;
    private final LentFiles files;
    private final BatchLog log;
    private final RecordCalls.Times times;
    private final TransactionOperations transaction;

    GiveUpUnfinished(PieceRows pieces, RecordingRows rows, LentFiles files, BatchLog log, RecordCalls.Times times, TransactionOperations transaction) {
        this.pieces = pieces;
        this.rows = rows;
        this.files = files;
        this.log = log;
        this.times = times;
        this.transaction = transaction;
    }

    /** @return how many were given up */
    int giveUp() {
        return transaction.<Integer>execute(status -> {
            var left = pieces.left(times.real().instant().minus(SILENCE), AT_ONCE);
            files.giveUp(rows.end(left.stream().map(PieceRows.Left::recording).toList(), "abandoned", Actor.SYSTEM.account(), times.legal().instant()));
            log.addAll(left.stream().map(PieceRows.Left::batch).toList(), Actor.SYSTEM.account(), "recording-abandoned");
            return left.size();
        });
    }
}
