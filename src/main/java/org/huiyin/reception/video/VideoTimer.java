package org.huiyin.reception.video;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.reception.recording.RecordCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every twenty seconds of real time who has gone, what is over, and what nobody answered. */
@Configuration(proxyBeanMethods = false)
class VideoTimer {

    @Bean
    RecurringTask<Void> sweepVideoTask(SweepVisits sweeping, EndUnanswered ending, RecordCalls tapes) {
        return Tasks.recurring("sweep-video", FixedDelay.ofSeconds(20)).execute((instance, context) -> {
            sweeping.sweep();
            tapes.closeSilent();
            ending.end();
        });
    }
}
