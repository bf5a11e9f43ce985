package org.huiyin.web;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where anybody could say from which address he comes: the limits on guesses and uploads count by it, the log of readings keeps it.
 */
@Component
class NamedProxies {

    /** Addresses that belong to nobody (RFC 5737), so no proxy has one. */
    private static final String NOBODYS = "203.0.113.7";

    NamedProxies(ServerProperties server, @Value("${server.tomcat.remoteip.internal-proxies:}") String proxies) {
        check(server.getForwardHeadersStrategy(), proxies);
    }

    static void check(ForwardHeadersStrategy strategy, String proxies) {
        if (strategy == ForwardHeadersStrategy.FRAMEWORK) {
            throw new IllegalStateException("HUIYIN_FORWARD_HEADERS=framework believes everybody; set native and name the proxies in HUIYIN_TRUSTED_PROXIES");
        }
        if (strategy == ForwardHeadersStrategy.NATIVE && (proxies.contains("/0") || !proxies.contains("/") && Pattern.matches(proxies, NOBODYS))) {
            throw new IllegalStateException("HUIYIN_TRUSTED_PROXIES=" + proxies + " takes everybody for a proxy; name yours");
        }
    }
}
