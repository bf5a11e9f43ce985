package org.huiyin.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps every twenty seconds of real time, on one node at a time, up to the present legal time. */
@Configuration(proxyBeanMethods = false)
class SweepTimer {

    @Bean
    RecurringTask<Void> deadlineSweepTask(DeadlineSweep sweep, LegalTime legalTime) {
        return Tasks.recurring("deadline-sweep", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> sweep.lapseUntil(legalTime.instant()));
    }
}
