package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever came in with a password that somebody else gave is led to the page on which to choose one; nothing else of staff opens before. */
@Component
class FirstPassword implements HandlerInterceptor {

    private static final String PAGE = "/console/account";
    private static final Set<String> OPEN = Set.of(PAGE, PAGE + "/password", "/console/sign-in", "/console/sign-out", "/api/v1/staff/account/password");

    private final Callers callers;

    FirstPassword(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!Doors.forStaff(request) || OPEN.contains(Doors.path(request)) || !callers.account().map(Account::passwordDue).orElse(false)) {
            return true;
        }
        if (Doors.forPrograms(request)) {
            throw new PasswordDue();
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, PAGE);
        return false;
    }

    /** What was asked for opens once a password of one's own is chosen. */
    static final class PasswordDue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PasswordDue() {
            super("password due");
        }
    }
}
