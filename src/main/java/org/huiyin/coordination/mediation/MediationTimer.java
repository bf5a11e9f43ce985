package org.huiyin.coordination.mediation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute of real time what is owed by the present legal day. */
@Configuration(proxyBeanMethods = false)
class MediationTimer {

    @Bean
    RecurringTask<Void> remindOfPointsTask(RemindOfPoints reminding) {
        return Tasks.recurring("remind-of-points", FixedDelay.ofMinutes(1)).execute((instance, context) -> reminding.remind());
    }
}
