package org.huiyin.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** The token lives in a cookie of its own, so that a citizen's form is guarded without giving every visitor a session. */
    @Bean
    CsrfTokenRepository csrfTokens(HuiyinSettings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookie("csrf"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.httpOnly(true).sameSite("Strict");
            if (settings.overTls()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(HuiyinSettings settings) {
        return cookie -> {
            if (settings.overTls()) {
                cookie.setCookieName(settings.cookie("session"));
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    UnitNames unitNames(Organisations organisations) {
        return unit -> organisations.find(unit).map(Organisation::name).orElse(unit);
    }

    @Bean
    RecurringTask<Void> forgetOldGuesses(GuessLimit guesses) {
        return Tasks.recurring("forget-old-guesses", FixedDelay.of(GuessLimit.WINDOW)).execute((instance, context) -> guesses.forget());
    }
}
