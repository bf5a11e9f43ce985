package org.huiyin.access.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The sessions of citizens: a cookie and a table of their own, apart from those of staff, so that one can never be taken for the other. They end a quarter of
 * an hour after the last use and eight hours after the first.
 */
@Component
public class CitizenSessions {

    /** Name of the cookie. */
    public static final String COOKIE = "my";

    private final CitizenSessionRows rows;

    CitizenSessions(CitizenSessionRows rows) {
        this.rows = rows;
    }

    /** Gives the browser what {@link EnterByCode} answered; a session it had before ends. */
    public CitizenAccount give(String token, HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        set(token, CitizenSessionRows.LONGEST, request, response);
        return rows.find(token).orElseThrow();
    }

    /** Who has signed in here. */
    public Optional<CitizenAccount> current(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : rows.find(cookie.getValue());
    }

    /** The live sessions of this account, the newest first; at most fifty. */
    public List<CitizenSession> all(CitizenAccount account) {
        return rows.of(account.id());
    }

    /** Ends a session of this account, on whichever device; false if it has none of that id. */
    public boolean end(CitizenAccount account, long session) {
        return rows.end(account.id(), session);
    }

    /** Signs out here; nothing happens if nobody is. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        current(request).ifPresent(account -> rows.end(account.id(), account.session()));
        set("", Duration.ZERO, request, response);
    }

    /** What little is kept of a device. */
    public static String device(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "").matches(".*(Mobile|Android|iPhone).*") ? "phone" : "computer";
    }

    private static void set(String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, value).path("/").maxAge(lasts).httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).build().toString());
    }
}
