package org.huiyin.interop;

import org.huiyin.actor.Actor;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.webhook.RotateSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another secret for a webhook, answered once; until the overlap ends deliveries carry a signature with each. */
@RestController
class WebhookSecretResource {

    /** {@code hours}: how long the one before signs too, 0 to 168; 24 if left out, 0 where others know it. */
    record NewSecretWish(@Nullable Integer hours) {}

    private final RotateSecret rotating;

    WebhookSecretResource(RotateSecret rotating) {
        this.rotating = rotating;
    }

    @PostMapping("/api/v1/staff/webhooks/{webhook}/secret")
    @Once(shownOnce = "secret")
    @ResponseStatus(HttpStatus.CREATED)
    WebhookBodies.NewWebhook rotate(Actor actor, @PathVariable long webhook, @RequestBody NewSecretWish wish) {
        var made = rotating.rotate(actor, webhook, wish.hours());
        return new WebhookBodies.NewWebhook(Long.toString(made.id()), made.url(), made.secret());
    }
}
