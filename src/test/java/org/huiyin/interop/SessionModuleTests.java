package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionModuleTests extends OnPostgres {

    private static final String WHERE = "/api/v1/session";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    private Visitor visitor;

    @BeforeEach
    void staffAreKnown() {
        SampleAccounts.handler(accounts);
        SampleAccounts.administrator(accounts);
        visitor = new Visitor(port);
    }

    private static String credentials(String account, String password) {
        return "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password);
    }

    @Test
    void signingInTellsWhoOneIsAndWhatToSendWithEveryWrite() {
        var answer = visitor.postJson(WHERE, credentials("sample-handler", SampleAccounts.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat((String) JsonPath.read(answer.body(), "$.account")).isEqualTo("sample-handler");
        assertThat((String) JsonPath.read(answer.body(), "$.organisation.id")).isEqualTo("330726-zjj");
        assertThat((String) JsonPath.read(answer.body(), "$.roles[0]")).isEqualTo("handler");
        assertThat((String) JsonPath.read(answer.body(), "$.csrf.header")).isEqualTo("X-XSRF-TOKEN");
        assertThat(visitor.get(WHERE).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        var answer = visitor.postJson(WHERE, credentials("sample-handler", SampleAccounts.PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void anAdministratorBelongsToNoOrganisation() {
        var answer = visitor.postJson(WHERE, credentials("sample-admin", SampleAccounts.PASSWORD));
        assertThat((Object) JsonPath.read(answer.body(), "$.organisation")).isNull();
    }

    @Test
    void aWrongPasswordIsToldInTheReadersLanguage() {
        var answer = visitor.postJson(WHERE, credentials("sample-handler", "wrong"), "Accept-Language", "en-GB,en;q=0.9");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat((String) JsonPath.read(answer.body(), "$.code")).isEqualTo("wrong-credentials");
        assertThat((String) JsonPath.read(answer.body(), "$.detail")).startsWith("Account or password");
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void theEleventhGuessIsNotHeard() {
        SampleAccounts.clerk(accounts, "often-guessed");
        for (int i = 0; i < 10; i++) {
            assertThat(visitor.postJson(WHERE, credentials("often-guessed", "guess-" + i)).statusCode()).isEqualTo(401);
        }
        var answer = visitor.postJson(WHERE, credentials("often-guessed", SampleAccounts.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(800L, 901L);
        jdbc.sql("delete from guess where client = '127.0.0.1'").update();
    }

    @Test
    void signingInAgainBeginsAnotherSession() {
        visitor.postJson(WHERE, credentials("sample-handler", SampleAccounts.PASSWORD));
        var first = visitor.cookie("session").orElseThrow().getValue();
        visitor.postJson(WHERE, credentials("sample-admin", SampleAccounts.PASSWORD));
        assertThat(visitor.cookie("session").orElseThrow().getValue()).isNotEqualTo(first);
    }

    @Test
    void aPlantedSessionIsNotTakenOver() {
        var answer = visitor.postJson(WHERE, credentials("sample-handler", SampleAccounts.PASSWORD), "Cookie", "session=cGxhbnRlZA");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.cookie("session").orElseThrow().getValue()).isNotEqualTo("cGxhbnRlZA");
    }

    @Test
    void endingTheSessionNeedsTheTokenAndThenNothingIsLeft() {
        var answer = visitor.postJson(WHERE, credentials("sample-handler", SampleAccounts.PASSWORD));
        assertThat(visitor.delete(WHERE).statusCode()).isEqualTo(403);
        assertThat(visitor.delete(WHERE, JsonPath.read(answer.body(), "$.csrf.header"), JsonPath.read(answer.body(), "$.csrf.token")).statusCode())
                .isEqualTo(204);
        assertThat(visitor.get(WHERE).statusCode()).isEqualTo(401);
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() {
        SampleAccounts.clerk(accounts, "leaving-today");
        visitor.postJson(WHERE, credentials("leaving-today", SampleAccounts.PASSWORD));
        assertThat(visitor.get(WHERE).statusCode()).isEqualTo(200);
        accounts.close("leaving-today");
        assertThat(visitor.get(WHERE).statusCode()).isEqualTo(401);
    }

    @Test
    void brokenCredentialsAreNamedNotEchoed() {
        var broken = visitor.postJson(WHERE, "{\"account\":\"sample-handler\",\n \"password\": secret}");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("\"code\":\"malformed-json\"", "第2行").doesNotContain("secret");
        var wrongForm = visitor.postJson(WHERE, "{\"account\":{\"x\":1},\"password\":\"secret\"}");
        assertThat((String) JsonPath.read(wrongForm.body(), "$.errors[0].field")).isEqualTo("account");
        var missing = visitor.postJson(WHERE, "{}");
        assertThat((String) JsonPath.read(missing.body(), "$.errors[1].field")).isEqualTo("password");
    }
}
