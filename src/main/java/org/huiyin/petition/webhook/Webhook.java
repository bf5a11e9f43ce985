package org.huiyin.petition.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a machine client wants to be told.
 *
 * @param client  id of the client; what it may read decides of which petitions it is told
 * @param since   when it was registered, in real time
 * @param waiting deliveries that are still to be made
 * @param failed  deliveries that were given up
 * @param filter  of what it is told
 * @param overlap until when the secret before signs too; {@code null} if only one does
 */
public record Webhook(long id, String client, String url, Instant since, String by, int waiting, int failed, WebhookFilter filter, @Nullable Instant overlap) {}
