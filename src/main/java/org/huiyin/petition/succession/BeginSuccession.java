package org.huiyin.petition.succession;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import org.huiyin.directory.OrganisationsChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins in the background as soon as organisations changed, so that nobody waits for hundreds of petitions. */
@Component
class BeginSuccession {

    private final ObjectProvider<SchedulerClient> timers;
    private final Clock clock;

    BeginSuccession(ObjectProvider<SchedulerClient> timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @EventListener
    void on(OrganisationsChanged changed) {
        timers.ifAvailable(client -> {
            try {
                client.reschedule(TaskInstanceId.of(SuccessionTimer.TASK, RecurringTask.INSTANCE), clock.instant());
            } catch (TaskInstanceException running) {
                // it is at work, and looks again in a few minutes
                return;
            }
        });
    }
}
