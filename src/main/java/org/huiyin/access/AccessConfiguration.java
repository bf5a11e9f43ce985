package org.huiyin.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** The token lives in a cookie of its own, so that a citizen's form is guarded without giving every visitor a session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    @Bean
    @Fallback
    UnitNames unitNamesUntilADirectoryKnowsBetter() {
        return unit -> unit;
    }

    @Bean
    RecurringTask<Void> forgetOldGuesses(GuessLimit guesses) {
        return Tasks.recurring("forget-old-guesses", FixedDelay.of(GuessLimit.WINDOW)).execute((instance, context) -> guesses.forget());
    }
}
