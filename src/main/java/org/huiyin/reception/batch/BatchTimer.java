package org.huiyin.reception.batch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every twenty seconds of real time whether a day ahead was changed, and whether a petition came to accuse the office of its day. */
@Configuration(proxyBeanMethods = false)
class BatchTimer {

    @Bean
    RecurringTask<Void> tellBatchesTask(TellChanges telling) {
        return Tasks.recurring("tell-batches", FixedDelay.ofSeconds(20)).execute((instance, context) -> telling.tell());
    }

    @Bean
    RecurringTask<Void> sendBatchesUpTask(SendUp sending) {
        return Tasks.recurring("send-batches-up", FixedDelay.ofSeconds(20)).execute((instance, context) -> sending.send());
    }
}
