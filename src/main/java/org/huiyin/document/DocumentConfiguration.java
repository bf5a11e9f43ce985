package org.huiyin.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps once an hour, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    RecurringTask<Void> documentSweep(SweepUnattached sweep) {
        return Tasks.recurring("document-sweep", FixedDelay.of(Duration.ofHours(1))).execute((task, context) -> sweep.sweep());
    }
}
