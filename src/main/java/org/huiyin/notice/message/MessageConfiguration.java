package org.huiyin.notice.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The carriers that are configured, and the timer that comes for what is due again. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    /** Nothing leaves a house to practise in, whatever is configured. */
    private static final String IN_EARNEST = " and !${huiyin.practice:false}";
    private static final String FILES = "'${huiyin.message.directory:}' != ''";

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.mail.host:}' != ''" + IN_EARNEST)
    Carrier mailCarrier(MessageSettings settings) {
        return new MailCarrier(settings.mail());
    }

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.sms.url:}' != ''" + IN_EARNEST)
    Carrier smsCarrier(MessageSettings settings) {
        return new SmsCarrier(settings.sms());
    }

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.wechat.url:}' != ''" + IN_EARNEST)
    Carrier weChatCarrier(MessageSettings settings, WeChatToken tokens) {
        return new WeChatCarrier(settings.wechat(), tokens);
    }

    @Bean
    @ConditionalOnExpression("'${huiyin.message.wechat.url:}' != ''" + IN_EARNEST)
    WeChatToken weChatToken(MessageSettings settings, Clock clock) {
        return new WeChatToken(settings.wechat(), clock);
    }

    @Bean
    @ConditionalOnExpression("'${huiyin.message.wechat.url:}' != ''" + IN_EARNEST)
    WeChatAccount weChatAccount(MessageSettings settings, WeChatToken tokens) {
        return new WeChatAccount(settings.wechat(), tokens);
    }

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${huiyin.message.http.url:}' != ''" + IN_EARNEST)
    Carrier httpCarrier(MessageSettings settings, Clock clock) {
        return new HttpCarrier(settings.http(), clock);
    }

    @Bean
    @ConditionalOnExpression(FILES)
    MessageFiles messageFiles(MessageSettings settings, Clock clock) {
        return new MessageFiles(Path.of(settings.directory()), clock);
    }

    @Bean
    @Order(10)
    @ConditionalOnExpression(FILES)
    Carrier mailFiles(MessageFiles files) {
        return new FileCarrier(Channel.MAIL, files);
    }

    @Bean
    @Order(10)
    @ConditionalOnExpression(FILES)
    Carrier smsFiles(MessageFiles files) {
        return new FileCarrier(Channel.SMS, files);
    }

    @Bean
    RecurringTask<Void> messageTimer(SendMessages sending) {
        return Tasks.recurring("send-messages", FixedDelay.ofSeconds(10)).execute((instance, context) -> {
            sending.sendDue();
            sending.tidy();
        });
    }
}
