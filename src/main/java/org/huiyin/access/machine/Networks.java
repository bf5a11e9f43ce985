package org.huiyin.access.machine;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Networks in CIDR notation ({@code 203.0.113.0/24}, {@code 2001:db8::/48}) or single addresses; names are none. */
final class Networks {

    private static final Pattern FORM = Pattern.compile("(BYTE(\\.BYTE){3}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:]{1,38})(/\\d{1,3})?".replace("BYTE", "(25[0-5]|2[0-4]\\d|1?\\d?\\d)"));

    private Networks() {}

    static boolean isOne(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            new IpAddressMatcher(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /** Whether the address lies in one of them; in any case if there are none. */
    static boolean hold(List<String> networks, String address) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> new IpAddressMatcher(network).matches(address));
    }
}
