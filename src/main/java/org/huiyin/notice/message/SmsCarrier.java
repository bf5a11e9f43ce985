package org.huiyin.notice.message;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** Hands SMS to the gateway of a provider by HTTP. */
final class SmsCarrier implements Carrier {

    private final Gateway provider = new Gateway();
    private final MessageSettings.Sms settings;
    private final URI gateway;
    private final String token;

    /** @throws IllegalArgumentException where codes would cross a network in the open */
    SmsCarrier(MessageSettings.Sms settings) {
        this.settings = settings;
        gateway = Gateway.address("huiyin.message.sms.url", settings.url());
        token = MessageSettings.secret(settings.tokenFile());
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Handover carry(long id, Message message) {
        var request = HttpRequest.newBuilder(gateway).header("Content-Type", settings.type() + ";charset=utf-8").header("Idempotency-Key", Long.toString(id))
                .POST(HttpRequest.BodyPublishers.ofString(Filled.in(settings.body(), message, this::escaped)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return provider.ask(request, Gateway.Reply::outcome);
    }

    private String escaped(String value) {
        return settings.type().equals("application/json") ? Filled.json(value) : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
