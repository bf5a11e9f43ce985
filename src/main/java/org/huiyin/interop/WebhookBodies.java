package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.petition.webhook.Webhook;
import org.huiyin.petition.webhook.WebhookDelivery;
import org.jspecify.annotations.Nullable;

/** The shapes in which webhooks are told. Times are real ones. */
final class WebhookBodies {

    private WebhookBodies() {}

    /** {@code waiting}: deliveries still to be made; {@code failed}: given up; {@code types} and {@code region}: of what it is told, all where empty; {@code overlap}: until when the secret before signs too. */
    record WebhookView(String id, String client, String url, OffsetDateTime registeredAt, String registeredBy, int waiting, int failed, List<String> types, @Nullable String region, @Nullable OffsetDateTime overlap) {}

    /** @param secret shown this once, hexadecimal; deliveries are signed with its bytes */
    record NewWebhook(String id, String url, String secret) {}

    /** @param state {@code waiting}, {@code under-way}, {@code delivered} or {@code failed} */
    record DeliveryView(String id, String type, String state, int attempts, OffsetDateTime due, @Nullable Integer answered, @Nullable String fault, OffsetDateTime changed) {}

    static WebhookView view(Webhook webhook) {
        return new WebhookView(Long.toString(webhook.id()), webhook.client(), webhook.url(), PetitionBodies.offset(webhook.since()), webhook.by(), webhook.waiting(), webhook.failed(),
                webhook.filter().types(), webhook.filter().region(), webhook.overlap() == null ? null : PetitionBodies.offset(webhook.overlap()));
    }

    static DeliveryView view(WebhookDelivery delivery) {
        return new DeliveryView(Long.toString(delivery.id()), delivery.type(), delivery.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), delivery.attempts(),
                PetitionBodies.offset(delivery.due()), delivery.answered(), delivery.fault(), PetitionBodies.offset(delivery.changed()));
    }
}
