package org.huiyin.reception.recording;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.document.EraseDocuments;
import org.huiyin.document.LentFiles;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives up recordings whose time is over or that nobody has gone on with, and takes the bytes off the shelf of all that were given up. On as many nodes as there are. */
@Component
class GiveUpRecordings {

    private static final int AT_ONCE = 50;

    private final RecordingRows rows;
    private final GiveUpUnfinished unfinished;
    private final LentFiles files;
    private final EraseDocuments shelf;
    private final LegalTime time;
    private final TransactionOperations transaction;

    GiveUpRecordings(RecordingRows rows, GiveUpUnfinished unfinished, LentFiles files, EraseDocuments shelf, LegalTime time, TransactionOperations transaction) {
        this.rows = rows;
        this.unfinished = unfinished;
        this.files = files;
        this.shelf = shelf;
        this.time = time;
        this.transaction = transaction;
    }

    /** @return how many were given up */
    int giveUp() {
        int all = unfinished.giveUp();
        for (int some = some(); some > 0; some = some()) {
            all += some;
        }
        shelf.clearShelf();
        return all;
    }

    private int some() {
        return transaction.<Integer>execute(status -> {
            var gone = rows.over(time.today(), AT_ONCE);
            files.giveUp(rows.end(gone, "over", "system", time.instant()));
            return gone.size();
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Timer {

        @Bean
        RecurringTask<Void> giveUpRecordingsTask(GiveUpRecordings giving) {
            return Tasks.recurring("give-up-recordings", FixedDelay.ofMinutes(1)).execute((instance, context) -> giving.giveUp());
        }
    }
}
