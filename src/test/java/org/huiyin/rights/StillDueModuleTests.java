package org.huiyin.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.factor.SampleCodes;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever has something to do first reaches nothing else: no address of the house that asks who somebody is. In the tests' house grid workers must have a second factor. */
class StillDueModuleTests extends OnPostgres {

    private static final String FACTOR = "/console/account/factor";
    private static final String REST = "/api/v1/staff/account/factor";
    private static final Set<Guard> NOT_STAFFS = Set.of(Guard.PUBLIC, Guard.OWN, Guard.ME, Guard.KEY);

    @LocalServerPort private int port;
    @Autowired private WebApplicationContext house;
    @Autowired private Accounts accounts;

    @ParameterizedTest
    @CsvSource({"FACTOR, /console/account/factor, /api/v1/staff/account/factor", "PASSWORD, /console/account, /api/v1/staff/account/password"})
    void noOtherAddressOpens(Due due, String page, String rest) throws Exception {
        var account = new Account("still-due", "某某", "330726-xfj", "330726", Set.of(Role.values()), due);
        var known = authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.createAuthorityList("ROLE_CLERK")));
        var door = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        int met = 0;
        for (var endpoint : Tables.ENDPOINTS.stream().filter(each -> !NOT_STAFFS.contains(each.guard())).toList()) {
            if (ofThatMatter(endpoint, page, rest)) {
                continue;
            }
            var answer = Answer.of(door.perform(Requests.of(endpoint, Endpoint.Asked.NOTHING, "").with(known)).andReturn().getResponse());
            if (endpoint.page()) {
                assertThat(answer.leadsTo(page)).as(endpoint.name() + answer).isTrue();
            } else {
                assertThat(answer.status()).as(endpoint.name() + answer).isEqualTo(403);
                assertThat((String) JsonPath.read(answer.text(), "$.code")).isEqualTo(due == Due.FACTOR ? "factor-due" : "password-due");
            }
            met++;
        }
        assertThat(met).isGreaterThan(100);
    }

    /** What is open meanwhile: the page of what is due with its parts, asking who one is, and leaving. */
    private static boolean ofThatMatter(Endpoint endpoint, String page, String rest) {
        return Set.of(page, page + "/confirm", page + "/qr", rest, "/console/account/password", "/console/sign-out", "/api/v1/session").contains(endpoint.pattern())
                && !(page.equals(FACTOR) && endpoint.pattern().endsWith("password"));
    }

    private Visitor signedIn(String account) {
        accounts.create(new Account(account, "网格员", "330726-xfj", "330726", Set.of(Role.GRID)), SampleAccounts.PASSWORD);
        var visitor = new Visitor(port);
        assertThat(visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", account, "password", SampleAccounts.PASSWORD)).statusCode()).isBetween(302, 303);
        return visitor;
    }

    @Test
    void whoMustHaveAFactorSetsItUpOnThePageAndThenGoesOn() {
        var visitor = signedIn("due-on-page");
        assertThat(visitor.get("/console").headers().firstValue("Location")).contains(FACTOR);
        visitor.fillIn(FACTOR, FACTOR, Map.of());
        var key = visitor.get(FACTOR).body().replaceAll("(?s).*id=\"factor-key\"[^>]*>([^<]*)<.*", "$1");
        var codes = visitor.fillIn(FACTOR, FACTOR + "/confirm", Map.of("otp", SampleCodes.of(key, 0)));
        assertThat(codes.body()).contains("恢复码");
        assertThat(visitor.get("/console").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/console/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aProgramIsToldTheWayAndGoesIt() {
        signedIn("due-in-program");
        var visitor = new Visitor(port);
        var session = visitor.postJson("/api/v1/session", "{\"account\":\"due-in-program\",\"password\":\"%s\"}".formatted(SampleAccounts.PASSWORD));
        String token = JsonPath.read(session.body(), "$.csrf.token");
        for (var language : List.of("zh-CN", "en")) {
            var refused = visitor.get("/api/v1/staff/deputies", "Accept-Language", language);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("factor-due", REST);
        }
        String key = JsonPath.read(visitor.postJson(REST, "{}", "X-XSRF-TOKEN", token).body(), "$.key");
        assertThat(visitor.putJson(REST, "{\"otp\":\"%s\"}".formatted(SampleCodes.of(key, 0)), "X-XSRF-TOKEN", token).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/staff/deputies").statusCode()).isEqualTo(200);
    }
}
