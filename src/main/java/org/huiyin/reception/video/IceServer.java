package org.huiyin.reception.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that helps browsers find each other, in the words of {@code RTCIceServer}. */
public record IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {

    public IceServer {
        urls = List.copyOf(urls);
    }
}
