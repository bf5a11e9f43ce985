package org.huiyin.notice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.notice.message.WeChatPerson.Answer;
import org.junit.jupiter.api.Test;

/** What is learnt of somebody from WeChat, and what is made of every answer that says less. */
class WeChatAccountTests {

    private static WeChatAccount account(MessageSettings.WeChat settings, Duration patience) {
        return new WeChatAccount(settings, new WeChatToken(settings, Clock.systemUTC()), new Gateway(patience));
    }

    private static MessageSettings.WeChat at(String url, String authorize) {
        return new MessageSettings.WeChat(url, "wx1", null, "t", "{}", "", authorize, "");
    }

    @Test
    void somebodyIsKnownByAnOpenidAndACodeIsGoodOnce() {
        try (var server = new WeChatServer()) {
            var account = account(server.settings(), Duration.ofSeconds(5));
            var asking = account.asking("ab12", "https://example.org/track/wechat").toString();
            assertThat(asking).endsWith("#wechat_redirect").contains("redirect_uri=https%3A%2F%2Fexample.org%2Ftrack%2Fwechat", "scope=snsapi_base", "state=ab12");
            var code = server.confirmed(asking, "oABCDEFGHIJ").replaceAll(".*code=(\\w+).*", "$1");
            assertThat(account.person(code)).isEqualTo(new WeChatPerson(Answer.KNOWN, "oABCDEFGHIJ"));
            assertThat(account.person(code).answer()).isEqualTo(Answer.REFUSED);
            assertThat(account.person("x".repeat(5000)).answer()).isEqualTo(Answer.REFUSED);
            assertThat(new WeChatPerson(Answer.KNOWN, "oABCDEFGHIJ")).hasToString("KNOWN");
        }
    }

    @Test
    void whoeverBeginsAnAnswerAndNeverEndsItHoldsNobodyUp() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", asked -> {
            asked.sendResponseHeaders(200, 1000);
            asked.getResponseBody().write("{\"openid\":".getBytes(StandardCharsets.UTF_8));
            asked.getResponseBody().flush();
        });
        server.start();
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort();
            var begun = System.nanoTime();
            assertThat(account(at(url, url), Duration.ofMillis(300)).person("C1").answer()).isEqualTo(Answer.UNREACHABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothingCrossesANetworkInTheOpen() {
        assertThatThrownBy(() -> account(at("https://api.example.org", "http://open.example.org"), Duration.ofSeconds(1))).hasMessageContaining("https");
    }
}
