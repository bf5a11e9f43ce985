package org.huiyin.petition.watch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for unusual reading every five minutes of real time, on one node; never within a request. */
@Configuration(proxyBeanMethods = false)
class UnusualTimer {

    @Bean
    RecurringTask<Void> unusualReadingTask(FindUnusual unusual) {
        return Tasks.recurring("unusual-reading", FixedDelay.of(Duration.ofMinutes(5))).execute((instance, context) -> unusual.find());
    }
}
