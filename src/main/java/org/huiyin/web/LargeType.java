package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Whether somebody reads, and prints, in large type: what {@code ?type=} asks for, else what the cookie remembers for a year. */
@Component
class LargeType implements HandlerInterceptor {

    static final String NAME = "type";
    static final String LARGE = "large";
    static final String NORMAL = "normal";

    private final HuiyinSettings settings;

    LargeType(HuiyinSettings settings) {
        this.settings = settings;
    }

    boolean of(HttpServletRequest request) {
        return asked(request).or(() -> Optional.ofNullable(WebUtils.getCookie(request, settings.cookie(NAME))).map(cookie -> cookie.getValue())).filter(LARGE::equals).isPresent();
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).map(query -> UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst(NAME))
                .filter(List.of(LARGE, NORMAL)::contains);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).filter(type -> !Doors.forPrograms(request)).ifPresent(type -> response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(settings.cookie(NAME), type)
                .path("/").maxAge(Duration.ofDays(365)).httpOnly(true).sameSite("Lax").secure(settings.overTls() || request.isSecure()).build().toString()));
        return true;
    }
}
