package org.huiyin.access.mailbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept sealed or hashed of addresses, and the timer that forgets what was not confirmed. */
@Configuration(proxyBeanMethods = false)
class SealedMailboxes {

    @Bean
    SealedTable staffMailboxTable() {
        return SealedTable.of("staff_mailbox", "id").sealed("sealed", "'staff-mailbox/' || account");
    }

    @Bean
    SealedTable staffMailboxAskedTable() {
        return SealedTable.of("staff_mailbox_asked", "account").counted(Ring.PERSONAL_DATA, "sealed").counted(Ring.ONCE, "code");
    }

    @Bean
    RecurringTask<Void> forgetAskedMailboxes(AskedRows asked, Clock clock) {
        return Tasks.recurring("forget-asked-mailboxes", FixedDelay.ofHours(1)).execute((instance, context) -> asked.forget(clock.instant()));
    }
}
