package org.huiyin.access.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once an hour of real time, on one node, whether a part of the log of readings is to be made. */
@Configuration(proxyBeanMethods = false)
class ReadingTimer {

    @Bean
    RecurringTask<Void> readingMonthsTask(ReadingMonths months) {
        return Tasks.recurring("reading-months", FixedDelay.ofHours(1)).execute((instance, context) -> months.make());
    }
}
