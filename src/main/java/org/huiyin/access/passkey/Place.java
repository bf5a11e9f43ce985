package org.huiyin.access.passkey;

import java.net.URI;
import java.util.Optional;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.stereotype.Component;

/**
 * For which name a passkey counts: that of the public address. A browser takes none for a bare network address, so there are no passkeys
 * there; a house of this machine alone is known as {@code localhost}, whatever its port.
 */
@Component
class Place {

    private static final String HERE = "localhost";

    private final URI house;

    Place(HuiyinSettings settings) {
        this.house = URI.create(settings.publicUrl());
    }

    /** Where keys count: {@code id} is the name, {@code origin} what a browser tells as the page's origin. */
    record Realm(String id, String origin) {}

    /** @param port at which the request came in; of interest on this machine only */
    Optional<Realm> realm(int port) {
        var host = house.getHost() == null ? "" : house.getHost();
        if (host.equals(HERE) || host.startsWith("127.")) {
            return Optional.of(new Realm(HERE, "http://" + HERE + ':' + port));
        }
        var bare = host.isEmpty() || host.startsWith("[") || host.matches("[\\d.]+");
        return bare ? Optional.empty() : Optional.of(new Realm(host, house.getScheme() + "://" + house.getAuthority()));
    }
}
