package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What every answer forbids a browser: foreign code, frames, guessing at types, telling others where one was, keeping what it read. A file to be
 * saved may do nothing at all where it is opened in the browser after all.
 */
record AnswerHeaders(boolean overTls, String ancestors) implements HeaderWriter {

    static final String OF_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String POWERS = "Permissions-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";
    private static final String OF_DOWNLOADS = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "X-XSS-Protection", "0", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "X-Permitted-Cross-Domain-Policies", "none",
            POWERS, "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), display-capture=(), browsing-topics=()");
    /** The pages on which people see and hear each other, and no other. */
    private static final Pattern CALL = Pattern.compile("/video/mine/V\\d{1,18}/call|/console/video/\\d{1,18}/call");
    private static final String OF_CALLS = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()";
    /** A year; other names under the same domain are others' to decide. */
    private static final String TLS_ONLY = "max-age=31536000";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (CALL.matcher(Doors.path(request)).matches()) {
            response.setHeader(POWERS, OF_CALLS);
        }
        response.setHeader("Content-Security-Policy", isDownload(response) ? OF_DOWNLOADS : Doors.path(request).startsWith("/embed/") ? framed(request) : OF_PAGES);
        if (overTls || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL) && response.getStatus() != HttpStatus.NOT_MODIFIED.value()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        }
    }

    /** The entry to a theme may stand in the frames of those whom the house, or the theme, names; where this is said, browsers do not ask {@code X-Frame-Options}. */
    private String framed(HttpServletRequest request) {
        var named = (ancestors + ' ' + Framers.of(request)).strip();
        return named.isEmpty() ? OF_PAGES : OF_PAGES.replace(NOBODY, "frame-ancestors " + named);
    }

    private static boolean isDownload(HttpServletResponse response) {
        var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return disposition != null && disposition.startsWith("attachment");
    }
}
