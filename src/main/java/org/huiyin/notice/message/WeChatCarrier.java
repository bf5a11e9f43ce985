package org.huiyin.notice.message;

import java.net.http.HttpRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends template messages of a WeChat official account ({@code cgi-bin/message/template/send}); {@code to} is the openid of a follower. It answers 200 whatever
 * happened, and says in {@code errcode} what did. A token of access that is no longer taken is fetched anew, once.
 */
final class WeChatCarrier implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** The token is wrong, expired, or was replaced by another node. */
    private static final Set<Integer> TOKEN = Set.of(40001, 40014, 42001);
    /** The system is busy, or too much was asked for today or this minute. */
    private static final Set<Integer> BUSY = Set.of(-1, 45009, 45011);
    /** The person does not follow the account, or not any more. */
    private static final int NOT_FOLLOWING = 43004;
    private static final String MESSAGE = "{\"touser\":\"{to}\",\"template_id\":\"%s\",\"url\":\"%s\",\"data\":%s}";

    private final Gateway wechat = new Gateway();
    private final MessageSettings.WeChat settings;
    private final WeChatToken tokens;

    WeChatCarrier(MessageSettings.WeChat settings, WeChatToken tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public Channel channel() {
        return Channel.WECHAT;
    }

    @Override
    public Handover carry(long id, Message message) {
        var first = tokens.get();
        if (first.refused() != null) {
            return first.refused();
        }
        var handover = send(first.token(), id, message);
        if (handover != null) {
            return handover;
        }
        tokens.forget(first.token());
        var second = tokens.get();
        var again = second.refused() != null ? second.refused() : send(second.token(), id, message);
        return again == null ? Handover.LATER.saying("access token not taken") : again;
    }

    /** {@code null} if the token was not taken. */
    private @Nullable Handover send(String token, long id, Message message) {
        var form = MESSAGE.formatted(Filled.json(settings.template()), Filled.json(settings.page()), settings.data());
        var request = HttpRequest.newBuilder(Gateway.address("huiyin.message.wechat.url", settings.url() + "/cgi-bin/message/template/send?access_token=" + token))
                .header("Content-Type", "application/json;charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(Filled.in(form, message, Filled::json)));
        return wechat.ask(request, reply -> reply.status() < 300 ? judged(reply.body()) : reply.outcome());
    }

    private static @Nullable Handover judged(String body) {
        JsonNode said;
        try {
            said = JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException unreadable) {
            return Handover.UNKNOWN.saying("unreadable answer");
        }
        int code = said.path("errcode").asInt(0);
        if (TOKEN.contains(code)) {
            return null;
        }
        var answer = "errcode " + code + ' ' + said.path("errmsg").asString("");
        return code == 0 ? Handover.TAKEN : (BUSY.contains(code) ? Handover.LATER : code == NOT_FOLLOWING ? Handover.GONE : Handover.REFUSED).saying(answer);
    }
}
