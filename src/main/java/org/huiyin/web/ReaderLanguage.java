package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: what {@code ?lang=} asks for, else what the cookie remembers, else for programs their
 * {@code Accept-Language}, else Chinese.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "lang";
    private static final List<Locale> SPOKEN = List.of(Texts.CHINESE, Locale.ENGLISH);

    private final HuiyinSettings settings;

    ReaderLanguage(HuiyinSettings settings) {
        this.settings = settings;
    }

    Locale of(HttpServletRequest request) {
        var asked = asked(request);
        if (asked != null) {
            return asked;
        }
        var kept = WebUtils.getCookie(request, settings.cookie(NAME));
        var remembered = kept == null ? null : spoken(kept.getValue());
        if (remembered != null) {
            return remembered;
        }
        return Doors.forPrograms(request) ? accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : Texts.CHINESE;
    }

    /** Looks at the query only: what a body holds may be what cannot be read, and that must be told in some language too. */
    private static @Nullable Locale asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? null : spoken(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst(NAME));
    }

    private static @Nullable Locale spoken(@Nullable String tag) {
        return SPOKEN.stream().filter(locale -> locale.toLanguageTag().equals(tag) || locale.getLanguage().equals(tag)).findFirst().orElse(null);
    }

    private static Locale accepted(@Nullable String wishes) {
        try {
            var best = wishes == null ? null : Locale.lookup(Locale.LanguageRange.parse(wishes), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Texts.CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Texts.CHINESE;
        }
    }

    /** Remembers for a year what was asked for with {@code ?lang=}. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = asked(request);
        if (asked != null && !Doors.forPrograms(request)) {
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(settings.cookie(NAME), asked.toLanguageTag())
                    .path("/").maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax").secure(settings.overTls() || request.isSecure()).build().toString());
        }
        return true;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is asked for with ?lang=");
    }
}
