package org.huiyin.notice.message;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Hands SMS to the gateway of a provider by HTTP. */
final class SmsCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER).build();
    private final MessageSettings.Sms settings;
    private final URI gateway;
    private final String token;

    /** @throws IllegalArgumentException where codes would cross a network in the open */
    SmsCarrier(MessageSettings.Sms settings) {
        this.settings = settings;
        gateway = URI.create(settings.url());
        if (!"https".equals(gateway.getScheme()) && !"127.0.0.1".equals(gateway.getHost())) {
            throw new IllegalArgumentException("huiyin.message.sms.url must be https, or on this machine (127.0.0.1)");
        }
        token = MessageSettings.secret(settings.tokenFile());
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Handover carry(long id, Message message) {
        var request = HttpRequest.newBuilder(gateway).timeout(Duration.ofSeconds(20)).header("Content-Type", settings.type() + ";charset=utf-8")
                .header("Idempotency-Key", Long.toString(id)).POST(HttpRequest.BodyPublishers.ofString(body(message)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return byStatus(client.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return Handover.LATER;
        } catch (IOException cutOff) {
            return Handover.UNKNOWN;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Handover.UNKNOWN;
        }
    }

    /** A gateway that is too busy has not taken it; one that broke may have. */
    private static Handover byStatus(int status) {
        return switch (status) {
            case 408, 429, 503 -> Handover.LATER;
            default -> status < 300 ? Handover.TAKEN : status < 500 ? Handover.REFUSED : Handover.UNKNOWN;
        };
    }

    /** Put in together: a text that holds a mark of the template stays as it is. */
    private String body(Message message) {
        var parts = settings.body().split("\\{to}", -1);
        var filled = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            filled.append(i == 0 ? "" : escaped(message.to())).append(parts[i].replace("{text}", escaped(message.text())));
        }
        return filled.toString();
    }

    private String escaped(String value) {
        if (settings.type().equals("application/json")) {
            var quoted = JSON.writeValueAsString(value);
            return quoted.substring(1, quoted.length() - 1);
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
