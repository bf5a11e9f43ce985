package org.huiyin.petition.work;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute of real time whether a list is to be mailed; on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ViewMailTimer {

    private static final int IN_A_ROW = 200;

    @Bean
    RecurringTask<Void> mailViewsTask(MailViews mailing) {
        return Tasks.recurring("mail-views", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            for (var n = 0; n < IN_A_ROW && mailing.step(); n++) {
                // the work is in the condition
            }
        });
    }
}
