package org.huiyin.interop;

import java.net.URI;
import org.huiyin.actor.Actor;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.webhook.LookAtWebhooks;
import org.huiyin.petition.webhook.RegisterWebhook;
import org.huiyin.petition.webhook.TendWebhook;
import org.huiyin.petition.webhook.WebhookOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where programs are told of what happens; a secret is answered once, when it is made. */
@RestController
@RequestMapping("/api/v1/staff/webhooks")
class WebhookResource {

    private static final int PAGE = 50;

    private final LookAtWebhooks looking;
    private final RegisterWebhook registering;
    private final TendWebhook tending;

    WebhookResource(LookAtWebhooks looking, RegisterWebhook registering, TendWebhook tending) {
        this.looking = looking;
        this.registering = registering;
        this.tending = tending;
    }

    @GetMapping
    Items<WebhookBodies.WebhookView> list(Actor actor) {
        return new Items<>(looking.list(actor).stream().map(WebhookBodies::view).toList(), null);
    }

    @PostMapping
    @Once(shownOnce = "secret")
    ResponseEntity<WebhookBodies.NewWebhook> register(Actor actor, @RequestBody WebhookOrder order) {
        var made = registering.register(actor, order);
        return ResponseEntity.created(URI.create("/api/v1/staff/webhooks/" + made.id())).body(new WebhookBodies.NewWebhook(Long.toString(made.id()), made.url(), made.secret()));
    }

    @DeleteMapping("/{webhook}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable long webhook) {
        tending.remove(actor, webhook);
    }

    @GetMapping("/{webhook}/deliveries")
    Items<WebhookBodies.DeliveryView> log(Actor actor, @PathVariable long webhook, @RequestParam(required = false) @Nullable Long after) {
        var log = looking.log(actor, webhook, after, PAGE);
        return new Items<>(log.deliveries().stream().map(WebhookBodies::view).toList(), log.next() == null ? null : log.next().toString());
    }

    @PostMapping("/{webhook}/deliveries/{delivery}/retry")
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable long webhook, @PathVariable long delivery) {
        tending.retry(actor, webhook, delivery);
    }
}
