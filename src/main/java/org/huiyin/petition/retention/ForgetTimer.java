package org.huiyin.petition.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Walks through citizens' lists every five minutes of real time, if anything was erased. */
@Configuration(proxyBeanMethods = false)
class ForgetTimer {

    private static final int PAGES = 500;

    @Bean
    RecurringTask<Void> forgetErasedTask(ForgetInLists lists) {
        return Tasks.recurring("forget-erased", FixedDelay.of(Duration.ofMinutes(5))).execute((instance, context) -> {
            for (var page = 0; page < PAGES && lists.step(); page++) {
                // the work is in the condition
            }
        });
    }
}
