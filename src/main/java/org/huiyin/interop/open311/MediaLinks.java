package org.huiyin.interop.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of pictures elsewhere. The house fetches none of them: whoever writes one would say what it has to ask for. They stand below what was written. */
final class MediaLinks {

    private static final int LONGEST = 500;

    private MediaLinks() {}

    /** @throws GeoFault if one is no address of the web, or there are too many */
    static String beside(Sent sent, String text, int most) {
        var links = Stream.concat(sent.all("media_url"), sent.all("media_url[]")).distinct().toList();
        if (links.size() > most || !links.stream().allMatch(MediaLinks::isOne)) {
            throw GeoFault.wrong("interop.open311.media-url", most);
        }
        return links.isEmpty() ? text : text + links.stream().collect(Collectors.joining("\n", "\n\n", ""));
    }

    private static boolean isOne(String link) {
        try {
            var uri = new URI(link);
            return link.length() <= LONGEST && uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
