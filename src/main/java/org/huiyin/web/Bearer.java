package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.actor.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tokens of machine clients in requests and answers, as RFC 6750 has them. */
final class Bearer {

    private static final String SCHEME = "Bearer ";
    private static final String OF_PEOPLE = "/api/v1/session";
    private static final String OF_CITIZENS = "/api/v1/me/";

    private Bearer() {}

    /** Whether a token came to an address that takes one. Signing in and out is for people, and so is what citizens have of their own: there none is looked at. */
    static boolean in(HttpServletRequest request) {
        var path = Doors.path(request);
        return path.startsWith("/api/v1/") && !path.startsWith(OF_CITIZENS) && (!path.equals(OF_PEOPLE) || request.getMethod().equals("GET")) && header(request).regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static String token(HttpServletRequest request) {
        return header(request).substring(SCHEME.length()).strip();
    }

    private static String header(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null ? "" : header;
    }

    static Problem wrong() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "wrong-token").with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"huiyin\", error=\"invalid_token\"");
    }

    /** What somebody known is told who lacks a right: a machine client hears by which scope it would have it. */
    static Problem lacking(Actor actor, Right right) {
        var scope = actor.scopes().isEmpty() ? null : Scope.opening(right).map(Scope::code).orElse(null);
        return scope == null ? Problem.of(HttpStatus.FORBIDDEN, "no-right") : Problem.of(HttpStatus.FORBIDDEN, "missing-scope", scope)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"huiyin\", error=\"insufficient_scope\", scope=\"" + scope + '"');
    }
}
