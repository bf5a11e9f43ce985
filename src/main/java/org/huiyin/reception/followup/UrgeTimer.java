package org.huiyin.reception.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute of real time for what became late by the present legal day. */
@Configuration(proxyBeanMethods = false)
class UrgeTimer {

    @Bean
    RecurringTask<Void> urgeFollowUpsTask(UrgeFollowUps urging) {
        return Tasks.recurring("urge-follow-ups", FixedDelay.ofMinutes(1)).execute((instance, context) -> urging.urge());
    }
}
