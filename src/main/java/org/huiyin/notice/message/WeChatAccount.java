package org.huiyin.notice.message;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.notice.message.WeChatPerson.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official account of this house in WeChat, which learns who somebody is (OAuth 2, scope {@code snsapi_base}: {@code connect/oauth2/authorize}, then
 * {@code sns/oauth2/access_token}). WeChat tells the openid, by which this account knows a person and no other does, and nothing else.
 */
public final class WeChatAccount {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OPENID = Pattern.compile("[A-Za-z0-9_-]{10,64}");
    private static final int LONGEST_CODE = 512;
    private static final Set<Integer> BUSY = Set.of(-1, 45009, 45011);

    private final Gateway wechat;
    private final MessageSettings.WeChat settings;
    private final WeChatToken tokens;
    private final String secret;

    WeChatAccount(MessageSettings.WeChat settings, WeChatToken tokens) {
        // somebody waits for it
        this(settings, tokens, new Gateway(Duration.ofSeconds(8)));
    }

    WeChatAccount(MessageSettings.WeChat settings, WeChatToken tokens, Gateway wechat) {
        this.wechat = wechat;
        this.settings = settings;
        this.tokens = tokens;
        secret = MessageSettings.secret(settings.secretFile());
        Gateway.address("huiyin.message.wechat.authorize", settings.authorize());
    }

    /** What people look for in WeChat to follow it; empty if that was not told. */
    public String name() {
        return settings.name();
    }

    /**
     * Where somebody goes so that WeChat tells who that is.
     *
     * @param state letters and digits, which come back
     * @param back  address of this house to come back to
     */
    public URI asking(String state, String back) {
        return URI.create(settings.authorize() + "?appid=" + encoded(settings.appId()) + "&redirect_uri=" + encoded(back) + "&response_type=code&scope=snsapi_base&state=" + encoded(state) + "#wechat_redirect");
    }

    /** Who came back with this code. It takes seconds where WeChat is slow, half a minute at most as a rule: no transaction may be open. */
    public WeChatPerson person(String code) {
        if (code.length() > LONGEST_CODE) {
            return WeChatPerson.none(Answer.REFUSED);
        }
        var said = get("/sns/oauth2/access_token?appid=" + encoded(settings.appId()) + "&secret=" + encoded(secret) + "&code=" + encoded(code) + "&grant_type=authorization_code");
        if (said == null || BUSY.contains(said.path("errcode").asInt(0))) {
            return WeChatPerson.none(Answer.UNREACHABLE);
        }
        var openid = said.path("openid").asString("");
        if (!OPENID.matcher(openid).matches()) {
            return WeChatPerson.none(Answer.REFUSED);
        }
        return follows(openid) ? new WeChatPerson(Answer.KNOWN, openid) : WeChatPerson.none(Answer.NOT_FOLLOWING);
    }

    /** Where that cannot be learnt, since the account may not ask it, nobody is sent away. */
    private boolean follows(String openid) {
        var token = tokens.get();
        var said = token.refused() != null ? null : get("/cgi-bin/user/info?access_token=" + encoded(token.token()) + "&openid=" + encoded(openid));
        return said == null || said.path("subscribe").asInt(1) != 0;
    }

    /** {@code null} where no answer came that can be read. */
    private @Nullable JsonNode get(String path) {
        return wechat.ask(HttpRequest.newBuilder(Gateway.address("huiyin.message.wechat.url", settings.url() + path)).GET(), reply -> read(reply), failed -> null);
    }

    private static @Nullable JsonNode read(Gateway.Reply reply) {
        try {
            return reply.status() == 200 ? JSON.readTree(reply.body()) : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
