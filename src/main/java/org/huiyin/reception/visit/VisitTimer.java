package org.huiyin.reception.visit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.runtime.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives up each hour what was heard too long ago. */
@Configuration(proxyBeanMethods = false)
class VisitTimer {

    @Bean
    RecurringTask<Void> giveUpVisitNotesTask(VisitNoteRows notes, VisitSettings settings, LegalTime time) {
        return Tasks.recurring("give-up-visit-notes", FixedDelay.ofHours(1)).execute((instance, context) -> notes.giveUp(time.today().minusMonths(settings.months())));
    }
}
