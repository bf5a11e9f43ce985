package org.huiyin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Tells by its address whether a request comes from a program or from somebody reading pages. */
final class Doors {

    private static final List<String> PROGRAMS = List.of("/api/", "/open311/", "/v3/", "/actuator/");

    /** What of the public part is made for programs. */
    private static final String DATA = "/open/[a-z-]+\\.(json|csv|atom|ics)";

    private Doors() {}

    /** Answers go out as JSON; the demo's addresses serve both, so there the wish for a page decides. */
    static boolean forPrograms(HttpServletRequest request) {
        var path = path(request);
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return PROGRAMS.stream().anyMatch(path::startsWith) || path.matches(DATA) || path.startsWith("/demo/") && (accept == null || !accept.contains("text/html"));
    }

    static boolean forStaff(HttpServletRequest request) {
        var path = path(request);
        return path.equals("/console") || path.startsWith("/console/") || path.startsWith("/api/v1/staff/") || path.startsWith("/actuator/");
    }

    /** The address as the caller asked for it, also while the container tells an error. */
    static String path(HttpServletRequest request) {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (asked == null ? request.getRequestURI() : asked).substring(request.getContextPath().length());
    }
}
