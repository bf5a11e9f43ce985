package org.huiyin.petition.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five seconds of real time for something to tell. */
@Configuration(proxyBeanMethods = false)
class TellTimer {

    @Bean
    RecurringTask<Void> tellPetitionersTask(TellPetitioners telling) {
        return Tasks.recurring("tell-petitioners", FixedDelay.ofSeconds(5)).execute((instance, context) -> telling.tell());
    }
}
