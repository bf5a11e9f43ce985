package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.access.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Turns people away: to the sign-in page if that helps, else with words. */
@Component
class Turnstile implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswer answer;
    private final Callers callers;

    Turnstile(ProblemAnswer answer, Callers callers) {
        this.answer = answer;
        this.callers = callers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (!Doors.forStaff(request)) {
            answer.give(Problem.notFound(), request, response);
        } else if (Doors.forPrograms(request)) {
            answer.give(Problem.notSignedIn(), request, response);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, signIn(request));
        }
    }

    private static String signIn(HttpServletRequest request) {
        var address = UriComponentsBuilder.fromPath("/console/sign-in");
        if (!request.getMethod().equals("GET")) {
            return address.toUriString();
        }
        var query = request.getQueryString();
        return address.queryParam("next", "{next}").encode().buildAndExpand(Doors.path(request) + (query == null ? "" : "?" + query)).toUriString();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (why instanceof CsrfException) {
            answer.give(Problem.of(HttpStatus.FORBIDDEN, "no-csrf-token"), request, response);
        } else if (callers.halfway().isPresent()) {
            commence(request, response, new InsufficientAuthenticationException("a code is due"));
        } else {
            answer.give(Problem.notFound(), request, response);
        }
    }
}
