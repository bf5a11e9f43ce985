package org.huiyin.runtime;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Who counts as one client where something is counted: an IPv4 address, or an IPv6 /64 network, for whoever has one address there has them all. */
public final class ClientNetwork {

    /** All whose address cannot be read count as one: a proxy's fault must neither open the limit nor fail the request. */
    private static final String UNREADABLE = "?";

    private ClientNetwork() {}

    /** The network of an address as the container tells it, a port behind an IPv4 address left out. */
    public static String of(String address) {
        return literal(address).map(known -> known instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) + "/64" : known.getHostAddress()).orElse(UNREADABLE);
    }

    /** Whether the address is this machine's own. */
    public static boolean loopback(String address) {
        return literal(address).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.matches("[0-9.]+:\\d+") ? address.substring(0, address.indexOf(':')) : address));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
