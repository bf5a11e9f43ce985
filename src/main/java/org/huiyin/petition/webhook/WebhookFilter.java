package org.huiyin.petition.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of what a webhook is told, of all that its client may read.
 *
 * @param types  kinds of event; empty for all
 * @param region code of the region whose matters count, with all below it; {@code null} for every one
 */
public record WebhookFilter(List<String> types, @Nullable String region) {

    static final WebhookFilter NONE = new WebhookFilter(List.of(), null);
}
