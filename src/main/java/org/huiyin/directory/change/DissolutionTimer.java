package org.huiyin.directory.change;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DissolutionTimer {

    @Bean
    RecurringTask<Void> dissolutionTask(DissolveOnTheDay ordered) {
        return Tasks.recurring("dissolve-on-the-day", FixedDelay.ofMinutes(5)).execute((instance, context) -> ordered.look());
    }
}
