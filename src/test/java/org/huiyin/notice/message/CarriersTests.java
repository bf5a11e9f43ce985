package org.huiyin.notice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both carriers against real servers: one that speaks SMTP, one that speaks HTTP, and ports where nobody listens. */
class CarriersTests {

    private static final Message MAIL = new Message(Channel.MAIL, "zhao@example.org", "登录验证码", "您的登录验证码是：12345678 𠮷", null);
    private static final Message SMS = new Message(Channel.SMS, "+8613900000001", "", "码\"{to}\"\\ 1 & 2", null);
    private final List<String> taken = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory;

    private static MessageSettings.Mail server(int port) {
        return new MessageSettings.Mail("127.0.0.1", port, "huiyin@example.org", "", null, "none", "reply@example.org");
    }

    private static int nobodysPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aMailArrivesWithItsWordsAndSaysThatNoPersonWroteIt() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(new MailCarrier(server(server.getSmtp().getPort())).carry(1, MAIL).outcome()).isEqualTo(Handover.Outcome.TAKEN);
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("登录验证码");
            assertThat(mail.getContent().toString().strip()).isEqualTo(MAIL.text());
            assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated", "huiyin@example.org").doesNotContain("Reply-To");
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailThatTakesAnAnswerSaysWhereToAndIsKnownWhenItComesBack() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var token = ReplyToken.fresh();
            new MailCarrier(server(server.getSmtp().getPort())).carry(17, MAIL.answeredTo(token));
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getReplyTo()[0].toString()).isEqualTo("reply+" + token + "@example.org");
            assertThat(mail.getMessageID()).isEqualTo("<" + ReplyToken.trace(17, ReplyToken.hash(token)) + "@example.org>").startsWith("<17.").doesNotContain(token);
        } finally {
            server.stop();
        }
    }

    @Test
    void whatNobodyTookIsTriedAgain() throws IOException {
        assertThat(new MailCarrier(server(nobodysPort())).carry(1, MAIL).outcome()).isEqualTo(Handover.Outcome.LATER);
        assertThat(new SmsCarrier(new MessageSettings.Sms("http://127.0.0.1:" + nobodysPort(), "{to}", "application/json", null)).carry(1, SMS).outcome()).isEqualTo(Handover.Outcome.LATER);
    }

    /** A server that answers as told at RCPT or after the data, and one that hangs up before it has answered. */
    @ParameterizedTest
    @CsvSource({"550 no such user, 250 ok, REFUSED", "451 busy, 250 ok, LATER", "250 ok, 554 not wanted, REFUSED", "250 ok, 452 full, LATER", "250 ok, '', UNKNOWN"})
    void whatAMailServerSaidDecides(String toRecipient, String toData, Handover.Outcome outcome) throws Exception {
        try (var server = new SaidByServer(toRecipient, toData)) {
            assertThat(new MailCarrier(server(server.port())).carry(1, MAIL).outcome()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, TAKEN", "202, TAKEN", "429, LATER", "503, LATER", "400, REFUSED", "302, REFUSED", "500, UNKNOWN", "504, UNKNOWN"})
    void whatAGatewayAnsweredDecides(int status, Handover.Outcome outcome) throws IOException {
        var gateway = gateway(status);
        try {
            assertThat(sms(gateway, "{\"mobile\":\"{to}\",\"content\":\"{text}\"}", "application/json").carry(7, SMS).outcome()).isEqualTo(outcome);
            assertThat(taken).containsExactly("Bearer secret 7 {\"mobile\":\"+8613900000001\",\"content\":\"码\\\"{to}\\\"\\\\ 1 & 2\"}");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void aGatewayMayWantAForm() throws IOException {
        var gateway = gateway(200);
        try {
            sms(gateway, "m={to}&c={text}", "application/x-www-form-urlencoded").carry(8, SMS);
            assertThat(taken).containsExactly("Bearer secret 8 m=%2B8613900000001&c=%E7%A0%81%22%7Bto%7D%22%5C+1+%26+2");
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void codesDoNotCrossANetworkInTheOpen() {
        assertThatThrownBy(() -> new SmsCarrier(new MessageSettings.Sms("http://sms.example.org/send", "", "application/json", null))).hasMessageContaining("https");
    }

    private SmsCarrier sms(HttpServer gateway, String body, String type) throws IOException {
        var token = Files.writeString(directory.resolve("token"), "secret\n");
        return new SmsCarrier(new MessageSettings.Sms("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send", body, type, token));
    }

    private HttpServer gateway(int status) throws IOException {
        var gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/send", asked -> {
            var headers = asked.getRequestHeaders();
            taken.add(Objects.toString(headers.getFirst("Authorization")) + ' ' + headers.getFirst("Idempotency-Key") + ' ' + new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.sendResponseHeaders(status, -1);
            asked.close();
        });
        gateway.start();
        return gateway;
    }
}
