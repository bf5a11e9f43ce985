package org.huiyin.petition.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.huiyin.runtime.Practice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts one delivery, signed. The address is looked at anew each time: a name may have come to mean a machine of our own network. No redirect is followed, and of the answer only the
 * status is looked at. From a house to practise in nothing is posted.
 */
@Component
class PostDelivery {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SafeAddress addresses;
    private final Practice practice;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

    PostDelivery(SafeAddress addresses, Practice practice, Clock clock) {
        this.addresses = addresses;
        this.practice = practice;
        this.clock = clock;
    }

    Answered post(WebhookRows.Standing webhook, DeliveryRows.Claimed delivery) {
        if (practice.on() || !addresses.takes(webhook.url())) {
            return Answered.REFUSED_ADDRESS;
        }
        var body = body(delivery);
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(webhook.url())).timeout(PATIENCE).header("Content-Type", "application/json").header("User-Agent", "Huiyin")
                .header("Huiyin-Delivery", Long.toString(delivery.id())).header("Huiyin-Timestamp", timestamp).header("Huiyin-Signature", Signature.of(webhook.secrets(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            return Answered.with(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Answered.UNREACHABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answered.UNREACHABLE;
        }
    }

    static byte[] body(DeliveryRows.Claimed delivery) {
        var told = new LinkedHashMap<String, Object>();
        told.put("number", delivery.number());
        told.put("type", delivery.type());
        told.put("at", delivery.at().atOffset(ZoneOffset.ofHours(8)).toString());
        told.put("version", delivery.version());
        return JSON.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
    }
}
