package org.huiyin.notice.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The carriers that are configured, and the timer that comes for what is due again. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.mail.host:}' != ''")
    Carrier mailCarrier(MessageSettings settings) {
        return new MailCarrier(settings.mail());
    }

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.sms.url:}' != ''")
    Carrier smsCarrier(MessageSettings settings) {
        return new SmsCarrier(settings.sms());
    }

    @Bean
    RecurringTask<Void> messageTimer(SendMessages sending) {
        return Tasks.recurring("send-messages", FixedDelay.ofSeconds(10)).execute((instance, context) -> {
            sending.sendDue();
            sending.tidy();
        });
    }
}
