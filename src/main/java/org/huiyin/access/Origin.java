package org.huiyin.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a session was begun; kept in it as one text.
 *
 * @param address address the sign-in came from; empty where none was kept
 * @param browser family of the browser, as the last part of {@code access.browser.…}
 */
public record Origin(String address, String browser) {

    /** The attribute of a session under which {@link #text} is kept. */
    public static final String ATTRIBUTE = "origin";

    static Origin of(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), family(request.getHeader("User-Agent")));
    }

    /** What {@link #text} wrote; of a session from before origins were kept, nothing is known. */
    public static Origin of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split(" ", 2);
        return parts.length == 2 ? new Origin(parts[0], parts[1]) : new Origin("", "unknown");
    }

    String text() {
        return address + ' ' + browser;
    }

    /** Nearly every browser names those it wants to be taken for too, so the peculiar ones are asked for first. */
    static String family(@Nullable String agent) {
        if (agent == null || !agent.startsWith("Mozilla/")) {
            return "program";
        }
        return agent.contains("MicroMessenger") ? "wechat" : agent.contains("Edg") ? "edge" : agent.contains("Firefox/") ? "firefox"
                : agent.contains("Chrome/") ? "chrome" : agent.contains("Safari/") ? "safari" : "unknown";
    }
}
