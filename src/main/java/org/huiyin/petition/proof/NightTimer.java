package org.huiyin.petition.proof;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night of real time, on one node: looks at what is about to be sealed, then seals it, broken or not – what was found wrong must not get lost either. */
@Configuration(proxyBeanMethods = false)
class NightTimer {

    @Bean
    RecurringTask<Void> dailySealTask(NightWatch watch, SealDay seals) {
        return Tasks.recurring("daily-seal", new Daily(LegalTime.ZONE, LocalTime.of(23, 45))).execute((instance, context) -> {
            watch.look();
            seals.seal();
        });
    }
}
