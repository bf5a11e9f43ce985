package org.huiyin.petition.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Whether an address may be called: https, and every machine that its name means lies in the public network. Otherwise whoever registers an address could have the house knock at
 * machines that only the house can reach. Networks of one's own are named in {@code huiyin.webhook.networks}; there plain http will do.
 */
@Component
class SafeAddress {

    /** What is neither loopback, link-local, site-local nor multicast by Java's own account, and still not public. */
    private static final List<IpAddressMatcher> NOT_PUBLIC = matchers(List.of("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "240.0.0.0/4", "::/96", "fc00::/7", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"));

    private final List<IpAddressMatcher> own;

    SafeAddress(WebhookSettings settings) {
        own = matchers(settings.networks());
    }

    boolean takes(String url) {
        try {
            var uri = new URI(url);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return false;
            }
            var machines = InetAddress.getAllByName(uri.getHost());
            boolean ours = Arrays.stream(machines).allMatch(this::ours);
            return "https".equals(uri.getScheme()) && Arrays.stream(machines).allMatch(each -> ours(each) || isPublic(each)) || "http".equals(uri.getScheme()) && ours;
        } catch (URISyntaxException | UnknownHostException notOne) {
            return false;
        }
    }

    private boolean ours(InetAddress machine) {
        return matches(own, machine);
    }

    private static boolean isPublic(InetAddress machine) {
        return !machine.isLoopbackAddress() && !machine.isAnyLocalAddress() && !machine.isLinkLocalAddress() && !machine.isSiteLocalAddress() && !machine.isMulticastAddress()
                && !matches(NOT_PUBLIC, machine);
    }

    private static boolean matches(List<IpAddressMatcher> networks, InetAddress machine) {
        return networks.stream().anyMatch(network -> network.matches(machine.getHostAddress().replaceFirst("%.*", "")));
    }

    private static List<IpAddressMatcher> matchers(List<String> networks) {
        return networks.stream().map(String::strip).filter(network -> !network.isEmpty()).map(IpAddressMatcher::new).toList();
    }
}
