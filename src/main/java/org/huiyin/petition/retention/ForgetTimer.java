package org.huiyin.petition.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes of real time: walks through citizens' lists if anything was erased, and gives up the years that were consented to. */
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

    @Bean
    RecurringTask<Void> giveUpYearsTask(GiveUpYears years) {
        return Tasks.recurring("give-up-years", FixedDelay.of(Duration.ofMinutes(5))).execute((instance, context) -> years.run());
    }
}
