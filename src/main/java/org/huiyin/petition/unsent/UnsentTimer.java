package org.huiyin.petition.unsent;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnsentTimer {

    @Bean
    RecurringTask<Void> forgetUnsent(UnsentRows rows, Clock realTime) {
        return Tasks.recurring("forget-unsent", FixedDelay.ofHours(1)).execute((instance, context) -> rows.removeOld(realTime.instant()));
    }

    @Bean
    SealedTable unsentTable() {
        return SealedTable.of("unsent", "id").sealed("sealed", "'unsent/' || id");
    }
}
