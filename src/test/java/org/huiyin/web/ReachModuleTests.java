package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReachModuleTests extends OnPostgres {

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(port);
    }

    private void signedIn() {
        SampleAccounts.administrator(accounts);
        visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", "sample-admin", "password", SampleAccounts.PASSWORD));
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource({
        "/,200", "/console/sign-in,200", "/css/tokens.css,200", "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css,200",
        "/v3/api-docs,200", "/actuator/health,200",
        "/console,303", "/console/petitions,303",
        "/api/v1/staff/petitions,401", "/api/v1/session,401", "/actuator/prometheus,401", "/actuator/env,401",
        "/petition/no-such-page,404", "/nowhere,404", "/api/v1/nowhere,404", "/api/v2/petitions,404", "/error,404", "/WEB-INF/web.xml,404"})
    void theDoorsStandAsTheTableSays(String path, int status) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void whoeverWasOnTheWayIsLedOnAfterSignIn() {
        assertThat(visitor.get("/console/petitions?view=in-hand").headers().firstValue("Location"))
                .hasValue("/console/sign-in?next=%2Fconsole%2Fpetitions%3Fview%3Din-hand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v1/session", "/console/sign-in", "/api/v1/staff/petitions"})
    void noVisitorGetsASession(String path) {
        long before = sessions();
        visitor.get(path);
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v1/nowhere", "/console/sign-in", "/css/tokens.css"})
    void everyAnswerForbidsForeignCodeAndFrames(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
                assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'").doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = visitor.postForm("/console/sign-in", Map.of("account", "a", "password", "b"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("无权办理", "刷新后再提交");
    }

    @Test
    void aProgramWithoutASessionNeedsNoToken() {
        assertThat(visitor.postJson("/api/v1/nowhere", "{}").statusCode()).isEqualTo(404);
        assertThat(visitor.postJson("/api/v1/staff/petitions", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void aProgramWithASessionMustShowItsToken() {
        signedIn();
        var answer = visitor.postJson("/api/v1/petitions/x/actions/accept", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"no-csrf-token\"");
    }

    @Test
    void whoeverIsSignedInReachesTheConsoleButNoAddressThatIsNotNamed() {
        signedIn();
        assertThat(visitor.get("/console/no-such-page").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1/staff/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressIsToldInWordsWithAWayOn() {
        var answer = visitor.get("/nowhere");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("没有找到", "href=\"/\"");
    }

    @Test
    void theFirewallAndTheContainerSpeakLikeTheHouse() {
        var refused = visitor.get("/api/v1/petitions;x=1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"bad-request\"");
    }

    @Test
    void anEndlessBodyIsRefusedWhetherItsLengthIsToldOrNot() {
        var endless = "{\"account\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";
        var told = visitor.postJson("/api/v1/session", endless);
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("\"code\":\"too-large\"");
        var untold = visitor.postStream("/api/v1/session", endless);
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(untold.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void anEndlessFormIsRefused() {
        var answer = visitor.postForm("/console/sign-in", Map.of("account", "x".repeat(4 * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("内容过大");
    }

    @Test
    void aQueryThatDoesNotDecodeIsTheSendersFault() throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.getOutputStream().write("GET /?lang=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400").contains("请求有误");
        }
    }

    @Test
    void anUploadFarTooLargeIsToldSo() {
        var answer = visitor.upload("/petition/no-such-page", "file", new byte[70 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("内容过大");
        var program = visitor.upload("/api/v1/documents", "file", new byte[70 * 1024 * 1024]);
        assertThat(program.statusCode()).isEqualTo(413);
        assertThat(program.body()).contains("\"code\":\"too-large\"");
    }
}
