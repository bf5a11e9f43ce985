package org.huiyin.notice.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the mailbox once a minute, on one node at a time, and once an hour gives up what is kept no longer. */
@Configuration(proxyBeanMethods = false)
class MailTimer {

    private static final Duration CONTENT = Duration.ofDays(90);
    private static final Duration ALL = Duration.ofDays(400);

    @Bean
    @ConditionalOnExpression("'${huiyin.mail.host:}' != '' and !${huiyin.practice:false}")
    RecurringTask<Void> pollMailTask(PollMail polling) {
        return Tasks.recurring("poll-mail", FixedDelay.ofMinutes(1)).execute((instance, context) -> polling.poll());
    }

    @Bean
    RecurringTask<Void> tidyMailTask(MailRows rows) {
        return Tasks.recurring("tidy-mail", FixedDelay.ofHours(1)).execute((instance, context) -> rows.tidy(CONTENT, ALL));
    }
}
