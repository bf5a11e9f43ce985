package org.huiyin.petition.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for.
 *
 * @param client id of a machine client that may read cases
 * @param url    https address
 */
public record WebhookOrder(@Nullable String client, @Nullable String url) {}
