package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class SignInPageModuleTests extends OnPostgres {

    private static final String PAGE = "/console/sign-in";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    private Visitor visitor;

    @BeforeEach
    void aHandlerComes() {
        SampleAccounts.handler(accounts);
        visitor = new Visitor(port);
    }

    private static Map<String, String> form(String password, String next) {
        return Map.of("account", "sample-handler", "password", password, "next", next);
    }

    @Test
    void theRightPasswordLeadsToThePageOneWanted() {
        var answer = visitor.fillIn(PAGE, PAGE, form(SampleAccounts.PASSWORD, "/console/petitions?view=in-hand"));
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/console/petitions?view=in-hand"));
        assertThat(visitor.get(PAGE).statusCode()).isBetween(302, 303);
    }

    @Test
    void aWrongPasswordShowsThePageAgainWithoutThePassword() {
        var answer = visitor.fillIn(PAGE, PAGE, form("wrong<b>", "/console"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("账号或密码不正确", "href=\"#f-account\"", "value=\"sample-handler\"").doesNotContain("wrong");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var answer = visitor.fillIn(PAGE, PAGE, Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请填写账号", "请填写密码", "aria-invalid=\"true\"", "aria-describedby=\"f-account-fault\"");
    }

    @Test
    void signingOutEndsIt() {
        visitor.fillIn(PAGE, PAGE, form(SampleAccounts.PASSWORD, ""));
        assertThat(visitor.get("/console/no-such-page").statusCode()).isEqualTo(404);
        visitor.fillIn("/console/no-such-page", "/console/sign-out", Map.of());
        assertThat(visitor.get("/console/no-such-page").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/console/petitions, /console/petitions",
        "/console/petitions?view=in-hand&after=12, /console/petitions?view=in-hand&after=12",
        "'', /console", "/, /console", "/track, /console", "/consoles, /console",
        "//evil.example/console, /console", "https://evil.example, /console", "/\\evil.example, /console",
        "/console//evil.example, /console", "/console/../track, /console", "/console/%2e%2e, /console",
        "'/console\r\nSet-Cookie: x=y', /console", "/console/sign-out, /console", "javascript:alert(1), /console"})
    void nobodyIsLedOutOfTheConsole(String next, String to) {
        assertThat(SignInController.onlyOurs(next)).isEqualTo(to);
    }
}
