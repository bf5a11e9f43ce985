package org.huiyin.runtime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.huiyin.runtime.keys.Reseal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuntimeTimers {

    @Bean
    RecurringTask<Void> forgetOldKeys(Idempotency idempotency) {
        return Tasks.recurring("forget-old-idempotency-keys", FixedDelay.ofHours(1)).execute((instance, context) -> idempotency.forgetOld());
    }

    @Bean
    RecurringTask<Void> bringUnderNewKeys(Reseal reseal) {
        return Tasks.recurring("bring-under-new-keys", FixedDelay.ofMinutes(1)).execute((instance, context) -> reseal.goOn(Duration.ofSeconds(40)));
    }
}
