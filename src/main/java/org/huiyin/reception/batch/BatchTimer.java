package org.huiyin.reception.batch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every twenty seconds of real time whether a day ahead was changed. */
@Configuration(proxyBeanMethods = false)
class BatchTimer {

    @Bean
    RecurringTask<Void> tellBatchesTask(TellChanges telling) {
        return Tasks.recurring("tell-batches", FixedDelay.ofSeconds(20)).execute((instance, context) -> telling.tell());
    }
}
