package org.huiyin.access;

import org.huiyin.runtime.HuiyinSettings;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The two cookies that the whole house goes by; over TLS both are bound to this host and to https. */
@Configuration(proxyBeanMethods = false)
class CookieConfiguration {

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
}
