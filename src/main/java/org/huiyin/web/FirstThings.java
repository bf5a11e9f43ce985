package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Due;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever must choose a password or set up a second factor is led to the page for it; nothing else of staff opens before. */
@Component
class FirstThings implements HandlerInterceptor {

    private static final Map<Due, String> PAGES = Map.of(Due.PASSWORD, "/console/account", Due.FACTOR, "/console/account/factor");
    private static final Map<Due, Set<String>> OPEN = Map.of(
            Due.PASSWORD, Set.of("/console/account", "/console/account/password", "/api/v1/staff/account/password"),
            Due.FACTOR, Set.of("/console/account/factor", "/console/account/factor/confirm", "/console/account/factor/qr", "/api/v1/staff/account/factor"));

    private final Callers callers;

    FirstThings(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var due = callers.account().map(Account::due).orElse(Due.NOTHING);
        var path = Doors.path(request);
        if (due == Due.NOTHING || !ofStaff(request, path) || path.startsWith("/console/sign-") || OPEN.get(due).contains(path)) {
            return true;
        }
        if (Doors.forPrograms(request)) {
            throw new StillDue(due);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, PAGES.get(due));
        return false;
    }

    /** Papers have one address for staff and petitioners; who comes with an account, comes as staff. */
    private static boolean ofStaff(HttpServletRequest request, String path) {
        return Doors.forStaff(request) || path.startsWith("/api/v1/documents/");
    }

    /** What was asked for opens once this is done. */
    static final class StillDue extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Due due;

        StillDue(Due due) {
            super("still due");
            this.due = due;
        }

        /** Its code: {@code password-due}, {@code factor-due}. */
        Problem problem() {
            return Problem.of(HttpStatus.FORBIDDEN, due.name().toLowerCase(Locale.ROOT) + "-due");
        }
    }
}
