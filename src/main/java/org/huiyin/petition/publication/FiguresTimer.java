package org.huiyin.petition.publication;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresTimer {

    @Bean
    RecurringTask<Void> publicFiguresTask(CountFigures figures) {
        return Tasks.recurring("count-public-figures", FixedDelay.ofHours(1)).execute((instance, context) -> figures.count());
    }
}
