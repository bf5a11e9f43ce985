package org.huiyin.notice.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.notice.message.Handover.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The carriers that speak to platforms, against a local server that answers as theirs does, and the one that writes files. */
class PlatformsTests {

    private static final Message TEMPLATE = new Message(Channel.WECHAT, "oABC\"1", "新消息", "信访件有{to}新消息", null);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicReference<String> answer = new AtomicReference<>("{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":1}");
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-02T01:00:00Z"));
    private final Clock clock = moving();
    private HttpServer server;

    @TempDir
    private Path directory;

    private Clock moving() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cgi-bin/token", asked -> reply(asked, 200, asked.getRequestURI().getQuery().contains("appid=wx1&secret=hush")
                ? "{\"access_token\":\"T" + tokens.incrementAndGet() + "\",\"expires_in\":7200}" : "{\"errcode\":40125,\"errmsg\":\"invalid appsecret\"}"));
        server.createContext("/cgi-bin/message/template/send", asked -> {
            var token = asked.getRequestURI().getQuery();
            taken.add(token + ' ' + new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            reply(asked, 200, token.equals("access_token=T" + tokens.get()) ? answer.get() : "{\"errcode\":42001,\"errmsg\":\"access_token expired\"}");
        });
        server.createContext("/push", asked -> {
            taken.add(asked.getRequestHeaders().getFirst("X-Huiyin-Signature") + ' ' + new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            reply(asked, 200, "");
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static void reply(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    private String at() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private WeChatCarrier wechat(String secret) throws IOException {
        var settings = new MessageSettings.WeChat(at(), "wx1", Files.writeString(directory.resolve("secret"), secret + "\n"), "tpl-7",
                "{\"first\":{\"value\":\"{subject}\"},\"remark\":{\"value\":\"{text}\"}}", "https://example.org/track", at(), "");
        return new WeChatCarrier(settings, new WeChatToken(settings, clock));
    }

    @Test
    void aTemplateMessageIsFilledAndItsTokenKeptUntilItExpires() throws IOException {
        var carrier = wechat("hush");
        assertThat(carrier.carry(1, TEMPLATE).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(carrier.carry(2, TEMPLATE).outcome()).isEqualTo(Outcome.TAKEN);
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(116)));
        assertThat(carrier.carry(3, TEMPLATE).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(tokens).hasValue(2);
        assertThat(taken.getFirst()).isEqualTo("access_token=T1 {\"touser\":\"oABC\\\"1\",\"template_id\":\"tpl-7\",\"url\":\"https://example.org/track\","
                + "\"data\":{\"first\":{\"value\":\"新消息\"},\"remark\":{\"value\":\"信访件有{to}新消息\"}}}");
    }

    @Test
    void aTokenThatAnotherNodeReplacedIsFetchedAnewOnce() throws IOException {
        var carrier = wechat("hush");
        carrier.carry(1, TEMPLATE);
        tokens.incrementAndGet();
        assertThat(carrier.carry(2, TEMPLATE).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(taken).extracting(one -> one.substring(0, 15)).containsExactly("access_token=T1", "access_token=T1", "access_token=T3");
    }

    @ParameterizedTest
    @CsvSource({"43004, GONE", "40037, REFUSED", "45009, LATER", "-1, LATER"})
    void whatTheCodeSaysDecides(int code, Outcome outcome) throws IOException {
        answer.set("{\"errcode\":" + code + ",\"errmsg\":\"says so\"}");
        var handover = wechat("hush").carry(1, TEMPLATE);
        assertThat(handover.outcome()).isEqualTo(outcome);
        assertThat(handover.answer()).isEqualTo("errcode " + code + " says so");
    }

    @Test
    void withoutATokenNothingIsSentAndItIsTriedAgain() throws IOException {
        assertThat(wechat("wrong").carry(1, TEMPLATE)).isEqualTo(Handover.LATER.saying("errcode 40125 invalid appsecret"));
        assertThat(taken).isEmpty();
    }

    @Test
    void whatGoesToAPlatformIsSigned() throws IOException {
        var carrier = new HttpCarrier(new MessageSettings.Http(at() + "/push", Files.writeString(directory.resolve("secret"), "shared\n")), clock);
        assertThat(carrier.carry(9, new Message(Channel.HTTP, "+8613900000001", "新", "消息", null)).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(taken).containsExactly("t=1930179600,v1=02b8b754c90e116f10391a247ebea01286c06970b0bb82955921e77340206d47 {\"id\":\"9\",\"to\":\"+8613900000001\",\"subject\":\"新\",\"text\":\"消息\"}");
    }

    @Test
    void whatIsWrittenAsFilesIsReadBackTheNewestFirst() throws IOException {
        var files = new MessageFiles(directory.resolve("messages"), clock);
        assertThat(files.latest(9)).isEmpty();
        assertThat(new FileCarrier(Channel.SMS, files).carry(1, new Message(Channel.SMS, "+8613900000001", "", "第一条\n两行", null))).isEqualTo(Handover.TAKEN);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        new FileCarrier(Channel.MAIL, files).carry(2, new Message(Channel.MAIL, "zhao@example.org", "题", "第二条", null, "token"));
        assertThat(files.latest(9)).containsExactly(new Message(Channel.MAIL, "zhao@example.org", "题", "第二条", null, "token"),
                new Message(Channel.SMS, "+8613900000001", "", "第一条\n两行", null));
    }

    @Test
    void whatACarrierSaidIsKeptWithoutAnAddress() {
        assertThat(CarriersAnswer.plain("550 5.1.1 <zhao@example.org>:\r\n no such user +8613900000001")).isEqualTo("550 5.1.1 <…>: no such user …");
        assertThat(CarriersAnswer.plain("x".repeat(500))).hasSize(201);
    }
}
