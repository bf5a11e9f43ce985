package org.huiyin.petition.webhook;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which webhooks there are, and what became of their deliveries, the latest first. */
@Service
public class LookAtWebhooks {

    private final WebhookRows rows;
    private final DeliveryRows deliveries;

    LookAtWebhooks(WebhookRows rows, DeliveryRows deliveries) {
        this.rows = rows;
        this.deliveries = deliveries;
    }

    /** @param next what the following page begins behind; {@code null} where this is all there is */
    public record Log(List<WebhookDelivery> deliveries, @Nullable Long next) {}

    @Needs(Right.REGISTER_CLIENTS)
    public List<Webhook> list(Actor actor) {
        return rows.list();
    }

    /** @throws InvalidInput field {@code webhook} if there is none of this id */
    @Needs(Right.REGISTER_CLIENTS)
    public Log log(Actor actor, long webhook, @Nullable Long after, int limit) {
        rows.find(webhook).orElseThrow(() -> InvalidInput.of("webhook", "petition.webhook.unknown"));
        var found = deliveries.list(webhook, after == null ? Long.MAX_VALUE : after, limit + 1);
        return found.size() <= limit ? new Log(found, null) : new Log(found.subList(0, limit), found.get(limit - 1).id());
    }
}
