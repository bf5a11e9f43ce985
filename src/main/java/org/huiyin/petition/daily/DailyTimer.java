package org.huiyin.petition.daily;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five seconds of real time whether a daily file was ordered; on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DailyTimer {

    private static final int IN_A_ROW = 20;

    @Bean
    RecurringTask<Void> takeDailyFilesTask(TakeDailyFiles files) {
        return Tasks.recurring("take-daily-files", FixedDelay.of(Duration.ofSeconds(5))).execute((instance, context) -> {
            for (var n = 0; n < IN_A_ROW && files.step(); n++) {
                // the work is in the condition
            }
        });
    }

    /** Rows and findings are gone after a day, and need no other key before. */
    @Bean
    SealedTable dailyImportTable() {
        return SealedTable.of("daily_import", "id").counted(Ring.PERSONAL_DATA, "content", "findings");
    }
}
