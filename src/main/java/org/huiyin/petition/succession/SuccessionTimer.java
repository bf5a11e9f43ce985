package org.huiyin.petition.succession;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuccessionTimer {

    static final String TASK = "hand-over-to-successors";

    /** Looks again from time to time, so that what a crash left over is taken up. */
    @Bean
    RecurringTask<Void> successionTask(HandOverToSuccessors handOver) {
        return Tasks.recurring(TASK, FixedDelay.ofMinutes(10)).execute((instance, context) -> handOver.handOver());
    }
}
