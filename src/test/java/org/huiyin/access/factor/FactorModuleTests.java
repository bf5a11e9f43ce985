package org.huiyin.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.access.ReservedGuesses;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.runtime.KeyedHash;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class FactorModuleTests extends OnPostgres {

    private static final String SIGN_IN = "/console/sign-in";
    private static final String CODE = SIGN_IN + "/code";
    private static final String TOKEN = "X-XSRF-TOKEN";
    private static final String REST = "/api/v1/staff/account/factor";

    @LocalServerPort
    private int port;
    @Autowired Accounts accounts;
    @Autowired FactorRows rows;
    @Autowired Factors factors;
    @Autowired ReservedGuesses guesses;
    @Autowired KeyedHash hashes;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    /** An account with a factor, confirmed by the present code; the next one opens too, since clocks drift. */
    private String enrolled(String account) {
        SampleAccounts.clerk(accounts, account);
        var key = factors.begin(account).key();
        factors.confirm(account, SampleCodes.of(key, 0));
        return key;
    }

    private static String credentials(String account, String otp) {
        return "{\"account\":\"%s\",\"password\":\"%s\",\"otp\":%s}".formatted(account, SampleAccounts.PASSWORD, otp == null ? "null" : '"' + otp + '"');
    }

    private static String signIn(Visitor visitor, String account) {
        return JsonPath.read(visitor.postJson("/api/v1/session", credentials(account, null)).body(), "$.csrf.token");
    }

    private Visitor halfway(String account) {
        var visitor = new Visitor(port);
        var answer = visitor.fillIn(SIGN_IN, SIGN_IN, Map.of("account", account, "password", SampleAccounts.PASSWORD, "next", "/console/account"));
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith(CODE + "?next=%2Fconsole%2Faccount"));
        return visitor;
    }

    @Test
    void betweenPasswordAndCodeNothingOpens() {
        var key = enrolled("factor-halfway");
        var visitor = halfway("factor-halfway");
        assertThat(visitor.get("/console/account").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/console").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/api/v1/staff/petitions?view=to-register").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/actuator/metrics").statusCode()).isEqualTo(new Visitor(port).get("/actuator/metrics").statusCode());
        assertThat(visitor.get(SIGN_IN).statusCode()).isEqualTo(200);
        assertThat(visitor.fillIn(CODE, CODE, Map.of("otp", "")).body()).contains("请填写验证器显示的动态码");
        var before = visitor.cookie("session").orElseThrow().getValue();
        var done = visitor.fillIn(CODE, CODE, Map.of("otp", SampleCodes.of(key, 1), "next", "/console/account"));
        assertThat(done.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/console/account"));
        assertThat(visitor.cookie("session").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(visitor.get("/console/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeCountsOnce() {
        var key = enrolled("factor-replay");
        var code = SampleCodes.of(key, 1);
        var earlier = SampleCodes.of(key, 0);
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-replay", code)).statusCode()).isEqualTo(200);
        for (var spent : List.of(code, earlier)) {
            var again = new Visitor(port).postJson("/api/v1/session", credentials("factor-replay", spent));
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat((String) JsonPath.read(again.body(), "$.errors[0].field")).isEqualTo("otp");
        }
    }

    @Test
    void withoutACodeTheInterfaceSaysWhichFieldIsMissing() {
        enrolled("factor-missing");
        var visitor = new Visitor(port);
        var answer = visitor.postJson("/api/v1/session", credentials("factor-missing", null), "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("otp", "recovery code");
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void codesCannotBeGuessedAt() {
        var key = enrolled("factor-guessed");
        for (int i = 0; i < 10; i++) {
            assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-guessed", "00000" + i % 10)).statusCode()).isEqualTo(400);
        }
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-guessed", SampleCodes.of(key, 0))).statusCode()).isEqualTo(429);
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsKeptAsAHash() {
        SampleAccounts.clerk(accounts, "factor-recovers");
        var key = factors.begin("factor-recovers").key();
        List<String> codes = factors.confirm("factor-recovers", SampleCodes.of(key, 0));
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-recovers", codes.getFirst().toLowerCase())).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-recovers", codes.getFirst())).statusCode()).isEqualTo(400);
        assertThat(factors.of("factor-recovers").orElseThrow().recovery()).isEqualTo(9);
        assertThat(jdbc.sql("select count(*) from recovery_code where position(convert_to(?, 'UTF8') in hash) > 0").param(RecoveryCodes.plain(codes.get(1))).query(Integer.class).single()).isZero();
    }

    @Test
    void itIsSetUpAndGivenUpOverTheInterface() {
        SampleAccounts.clerk(accounts, "factor-rest");
        var visitor = new Visitor(port);
        var csrf = signIn(visitor, "factor-rest");
        assertThat(visitor.get(REST).body()).contains("\"recoveryCodes\":0");
        assertThat(visitor.postJson(REST + "/remove", "{\"otp\":\"123456\"}", TOKEN, csrf).statusCode()).as("there is none").isEqualTo(400);
        String key = JsonPath.read(visitor.postJson(REST, "{}", TOKEN, csrf).body(), "$.key");
        assertThat(visitor.bytes("/console/account/factor/qr")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(visitor.putJson(REST, "{\"otp\":\"12\"}", TOKEN, csrf).statusCode()).isEqualTo(400);
        List<String> paper = JsonPath.read(visitor.putJson(REST, "{\"otp\":\"%s\"}".formatted(SampleCodes.of(key, 0)), TOKEN, csrf).body(), "$.recoveryCodes");
        assertThat(paper).hasSize(10);
        assertThat(visitor.postJson(REST + "/recovery", "{}", TOKEN, csrf).statusCode()).isEqualTo(400);
        assertThat(visitor.postJson(REST + "/recovery", "{\"otp\":\"%s\"}".formatted(paper.getFirst()), TOKEN, csrf).body()).as("a paper that was found").contains("六位动态码");
        var renewed = visitor.postJson(REST + "/recovery", "{\"otp\":\"%s\"}".formatted(SampleCodes.of(key, 1)), TOKEN, csrf).body();
        assertThat((List<String>) JsonPath.read(renewed, "$.recoveryCodes")).hasSize(10).doesNotContainAnyElementsOf(paper);
        assertThat(visitor.postJson(REST + "/remove", "{\"otp\":\"%s\"}".formatted(paper.get(1)), TOKEN, csrf).statusCode()).as("of before").isEqualTo(400);
        assertThat(visitor.postJson(REST, "{}", TOKEN, csrf).statusCode()).isEqualTo(400);
        assertThat(visitor.postJson(REST + "/remove", "{}", TOKEN, csrf).statusCode()).isEqualTo(400);
        List<String> newer = JsonPath.read(renewed, "$.recoveryCodes");
        assertThat(visitor.postJson(REST + "/remove", "{\"otp\":\"%s\"}".formatted(newer.getFirst()), TOKEN, csrf).statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select what from account_change where account = 'factor-rest' order by id").query(String.class).list()).containsExactly("FACTOR_ADDED", "RECOVERY_RENEWED", "FACTOR_REMOVED");
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-rest", null)).statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorTakesAwayWhatWasLost() {
        enrolled("factor-lost");
        SampleAccounts.administrator(accounts);
        var admin = new Visitor(port);
        var csrf = signIn(admin, "sample-admin");
        var address = "/api/v1/staff/accounts/factor-lost/factor";
        assertThat(admin.delete(address, TOKEN, csrf).statusCode()).isEqualTo(204);
        assertThat(admin.delete(address, TOKEN, csrf).statusCode()).isEqualTo(400);
        assertThat(admin.delete("/api/v1/staff/accounts/sample-admin/factor", TOKEN, csrf).statusCode()).isEqualTo(400);
        assertThat(new Visitor(port).postJson("/api/v1/session", credentials("factor-lost", null)).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select by_account from account_change where account = 'factor-lost' and what = 'FACTOR_RESET'").query(String.class).list()).containsExactly("sample-admin");
    }

    @Test
    void itIsDemandedOfSomeRoles() {
        var strict = new AfterPassword(rows, new FactorSettings(Set.of(Role.ADMIN)), guesses, hashes, clock);
        assertThat(strict.dueFrom(account(Role.CLERK, Due.NOTHING))).isEqualTo(Due.NOTHING);
        assertThat(strict.dueFrom(account(Role.ADMIN, Due.NOTHING))).isEqualTo(Due.FACTOR);
        assertThat(strict.dueFrom(account(Role.ADMIN, Due.PASSWORD))).isEqualTo(Due.PASSWORD);
    }

    private static Account account(Role role, Due due) {
        return new Account("factor-nobody", "某某", null, null, Set.of(role), due);
    }
}
