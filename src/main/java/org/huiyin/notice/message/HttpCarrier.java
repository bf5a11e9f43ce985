package org.huiyin.notice.message;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands messages to the message platform of a city: a POST of {@code {"id","to","subject","text"}}, with the number of the message as {@code Idempotency-Key} and,
 * where a secret is shared, {@code X-Huiyin-Signature: t=SECONDS,v1=HEX}, the HMAC-SHA256 of {@code SECONDS.BODY}.
 */
final class HttpCarrier implements Carrier {

    private static final String BODY = "{\"id\":\"%d\",\"to\":\"{to}\",\"subject\":\"{subject}\",\"text\":\"{text}\"}";

    private final Gateway platform = new Gateway();
    private final URI address;
    private final String secret;
    private final Clock clock;

    HttpCarrier(MessageSettings.Http settings, Clock clock) {
        address = Gateway.address("huiyin.message.http.url", settings.url());
        secret = MessageSettings.secret(settings.secretFile());
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.HTTP;
    }

    @Override
    public Handover carry(long id, Message message) {
        var body = Filled.in(BODY.formatted(id), message, Filled::json);
        var request = HttpRequest.newBuilder(address).header("Content-Type", "application/json;charset=utf-8").header("Idempotency-Key", Long.toString(id))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!secret.isEmpty()) {
            var at = clock.instant().getEpochSecond();
            request.header("X-Huiyin-Signature", "t=" + at + ",v1=" + signature(at + "." + body));
        }
        return platform.ask(request, Gateway.Reply::outcome);
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
