package org.huiyin.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps once an hour, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentConfiguration.class);

    @Bean
    RecurringTask<Void> documentSweep(SweepUnattached sweep, UploadQuota quota) {
        return Tasks.recurring("document-sweep", FixedDelay.of(Duration.ofHours(1))).execute((task, context) -> {
            sweep.sweep();
            quota.forget();
        });
    }

    /** What waited while the virus scanner was away, and what came before there was one. */
    @Bean
    RecurringTask<Void> documentScan(Quarantine quarantine) {
        return Tasks.recurring("document-scan", FixedDelay.of(Duration.ofMinutes(1))).execute((task, context) -> {
            try {
                quarantine.lookAtWhatWaits();
            } catch (IOException away) {
                LOG.warn("the virus scanner does not answer, files wait: {}", away.toString());
            }
        });
    }
}
