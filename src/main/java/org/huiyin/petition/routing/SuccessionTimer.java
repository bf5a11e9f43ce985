package org.huiyin.petition.routing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuccessionTimer {

    @Bean
    RecurringTask<Void> successionTask(HandOverToSuccessors handOver) {
        return Tasks.recurring("hand-over-to-successors", FixedDelay.ofHours(1)).execute((instance, context) -> handOver.handOver());
    }
}
