package org.huiyin.petition.webhook;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Service;

/** Use case: an administrator removes a webhook, or has a delivery tried again that was given up. */
@Service
public class TendWebhook {

    private final WebhookRows rows;
    private final DeliveryRows deliveries;

    TendWebhook(WebhookRows rows, DeliveryRows deliveries) {
        this.rows = rows;
        this.deliveries = deliveries;
    }

    /** @throws InvalidInput field {@code webhook} if there is none of this id */
    @Needs(Right.REGISTER_CLIENTS)
    public void remove(Actor actor, long webhook) {
        if (!rows.remove(webhook, actor.account())) {
            throw InvalidInput.of("webhook", "petition.webhook.unknown");
        }
    }

    /** @throws InvalidInput field {@code delivery} if it is none of this webhook's, or was not given up */
    @Needs(Right.REGISTER_CLIENTS)
    public void retry(Actor actor, long webhook, long delivery) {
        if (!deliveries.again(webhook, delivery)) {
            throw InvalidInput.of("delivery", "petition.webhook.not-failed");
        }
    }
}
