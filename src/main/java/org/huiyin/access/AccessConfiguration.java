package org.huiyin.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    UnitNames unitNames(Organisations organisations) {
        return unit -> organisations.find(unit).map(Organisation::name).orElse(unit);
    }

    @Bean
    RecurringTask<Void> forgetOldGuesses(GuessLimit guesses) {
        return Tasks.recurring("forget-old-guesses", FixedDelay.of(GuessLimit.WINDOW)).execute((instance, context) -> guesses.forget());
    }
}
