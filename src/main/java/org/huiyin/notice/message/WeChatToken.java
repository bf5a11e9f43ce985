package org.huiyin.notice.message;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The access token of a WeChat official account: fetched when it is needed, kept until shortly before it expires (two hours as a rule). */
final class WeChatToken {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final Gateway wechat = new Gateway();
    private final MessageSettings.WeChat settings;
    private final String secret;
    private final Clock clock;
    private String kept = "";
    private Instant until = Instant.MIN;

    WeChatToken(MessageSettings.WeChat settings, Clock clock) {
        this.settings = settings;
        this.secret = MessageSettings.secret(settings.secretFile());
        this.clock = clock;
    }

    /** A token, or why there is none; nothing was sent then. */
    record Got(String token, @Nullable Handover refused) {}

    synchronized Got get() {
        if (clock.instant().isBefore(until)) {
            return new Got(kept, null);
        }
        var asked = settings.url() + "/cgi-bin/token?grant_type=client_credential&appid=" + encoded(settings.appId()) + "&secret=" + encoded(secret);
        var failed = wechat.ask(HttpRequest.newBuilder(Gateway.address("huiyin.message.wechat.url", asked)).GET(), this::keep);
        return failed == Handover.TAKEN ? new Got(kept, null) : new Got("", Handover.LATER.saying(failed.answer()));
    }

    synchronized void forget(String token) {
        if (token.equals(kept)) {
            until = Instant.MIN;
        }
    }

    private Handover keep(Gateway.Reply reply) {
        try {
            var said = JSON.readTree(reply.body());
            if (reply.status() < 300 && said.hasNonNull("access_token")) {
                kept = said.get("access_token").asString();
                until = clock.instant().plusSeconds(said.path("expires_in").asInt(7200)).minus(EARLY);
                return Handover.TAKEN;
            }
            return Handover.LATER.saying("errcode " + said.path("errcode").asInt(0) + ' ' + said.path("errmsg").asString(""));
        } catch (tools.jackson.core.JacksonException unreadable) {
            return Handover.LATER.saying("unreadable answer");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
