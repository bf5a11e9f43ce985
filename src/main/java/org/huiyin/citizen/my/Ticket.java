package org.huiyin.citizen.my;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that binds a code to the browser in which it was asked for. */
final class Ticket {

    private static final String COOKIE = "my-code";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private Ticket() {}

    static Optional<String> in(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    static void give(String ticket, HttpServletRequest request, HttpServletResponse response) {
        set(ticket, LASTS, request, response);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, value).path("/my").maxAge(lasts).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).build().toString());
    }
}
