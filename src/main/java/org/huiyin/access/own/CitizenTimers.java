package org.huiyin.access.own;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets once an hour what has ended: codes, sessions, and accounts that were silent too long. */
@Configuration(proxyBeanMethods = false)
class CitizenTimers {

    @Bean
    RecurringTask<Void> forgetCitizens(OneTimeCodes codes, CitizenSessionRows sessions, CitizenAccountRows accounts) {
        return Tasks.recurring("forget-citizens", FixedDelay.ofHours(1)).execute((instance, context) -> {
            codes.forget();
            sessions.forget();
            accounts.forgetSilent();
        });
    }
}
