package org.huiyin.petition.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for.
 *
 * @param client id of a machine client that may read cases
 * @param url    https address
 * @param types  kinds of event, as the log of events names them; none for all
 * @param region code of a region; none for wherever the client may read
 */
public record WebhookOrder(@Nullable String client, @Nullable String url, @Nullable List<String> types, @Nullable String region) {

    public WebhookOrder(@Nullable String client, @Nullable String url) {
        this(client, url, null, null);
    }
}
