package org.huiyin.petition.work;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five seconds of real time whether a list waits to be written; on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ListFileTimer {

    private static final int IN_A_ROW = 20;

    @Bean
    RecurringTask<Void> writeListFilesTask(WriteListFiles lists) {
        return Tasks.recurring("write-list-files", FixedDelay.of(Duration.ofSeconds(5))).execute((instance, context) -> {
            for (var n = 0; n < IN_A_ROW && lists.step(); n++) {
                // the work is in the condition
            }
        });
    }

    /** They are gone after a day, and need no other key before. */
    @Bean
    SealedTable listExportTable() {
        return SealedTable.of("list_export", "id").counted(Ring.PERSONAL_DATA, "asked");
    }

    @Bean
    SealedTable listExportPartTable() {
        return SealedTable.of("list_export_part", "export").counted(Ring.PERSONAL_DATA, "sealed");
    }
}
