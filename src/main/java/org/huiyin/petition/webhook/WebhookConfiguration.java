package org.huiyin.petition.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer of the webhooks, and what they keep sealed. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    RecurringTask<Void> webhookTimer(TellWebhooks telling) {
        return Tasks.recurring("tell-webhooks", FixedDelay.ofSeconds(5)).execute((instance, context) -> telling.tell());
    }

    @Bean
    SealedTable webhookTable() {
        return SealedTable.of("webhook", "id").sealed("secret", "'webhook/' || id").sealed("previous", "'webhook/' || id");
    }
}
