package org.huiyin.console.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.Due;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class OwnAccountModuleTests extends OnPostgres {

    private static final String PAGE = "/console/account";
    private static final String FIRST = "given by the office";
    private static final String CHOSEN = "seven grey herons";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;

    private Visitor signedIn(String account, String password) {
        var visitor = new Visitor(port);
        var answer = visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", account, "password", password));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return visitor;
    }

    private void opened(String account, boolean due) {
        accounts.create(new Account(account, "某某", "330726-zjj", "330726", Set.of(Role.HANDLER), due ? Due.PASSWORD : Due.NOTHING), FIRST);
    }

    private static Map<String, String> change(String old, String chosen) {
        return Map.of("old", old, "chosen", chosen, "again", chosen);
    }

    @Test
    void anotherPasswordEndsEveryOtherSession() {
        opened("own-changes", false);
        var here = signedIn("own-changes", FIRST);
        var there = signedIn("own-changes", FIRST);
        assertThat(here.fillIn(PAGE, PAGE + "/password", change(FIRST, CHOSEN)).statusCode()).isEqualTo(302);
        assertThat(here.get(PAGE + "?done=password").body()).contains("密码已修改");
        assertThat(there.get(PAGE).statusCode()).isEqualTo(303);
        assertThat(accounts.anyOpensWith(List.of("own-changes"), CHOSEN)).isTrue();
        assertThat(accounts.anyOpensWith(List.of("own-changes"), FIRST)).isFalse();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingChanges() {
        opened("own-errs", false);
        var visitor = signedIn("own-errs", FIRST);
        assertThat(visitor.fillIn(PAGE, PAGE + "/password", change("not it at all", CHOSEN)).body()).contains("原密码不正确", "f-old-fault").doesNotContain(CHOSEN);
        assertThat(visitor.fillIn(PAGE, PAGE + "/password", change(FIRST, "short")).body()).contains("f-chosen-fault");
        assertThat(visitor.fillIn(PAGE, PAGE + "/password", change(FIRST, FIRST)).body()).contains("新密码不能与原密码相同");
        var differing = visitor.fillIn(PAGE, PAGE + "/password", Map.of("old", FIRST, "chosen", CHOSEN, "again", "x"));
        assertThat(differing.statusCode()).isEqualTo(400);
        assertThat(differing.body()).contains("两次输入不一致");
        assertThat(accounts.anyOpensWith(List.of("own-errs"), FIRST)).isTrue();
    }

    @Test
    void theOldPasswordCannotBeGuessedAtForever() {
        opened("own-guessed", false);
        var visitor = signedIn("own-guessed", FIRST);
        for (int i = 0; i < 10; i++) {
            visitor.fillIn(PAGE, PAGE + "/password", change("guess " + i, CHOSEN));
        }
        assertThat(visitor.fillIn(PAGE, PAGE + "/password", change(FIRST, CHOSEN)).statusCode()).isEqualTo(429);
    }

    @Test
    void aGivenPasswordMustBeChangedBeforeAnythingElseOpens() {
        opened("own-new", true);
        var visitor = signedIn("own-new", FIRST);
        assertThat(visitor.get("/console/inbox").headers().firstValue("Location")).hasValue(PAGE);
        var refused = visitor.get("/api/v1/staff/petitions");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat((String) JsonPath.read(refused.body(), "$.code")).isEqualTo("password-due");
        assertThat(visitor.get(PAGE).body()).contains("由管理员设定").doesNotContain("/console/inbox?view");
        visitor.fillIn(PAGE, PAGE + "/password", change(FIRST, CHOSEN));
        assertThat(visitor.get("/console/inbox").statusCode()).isEqualTo(200);
        assertThat(signedIn("own-new", CHOSEN).get("/console/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrAllButOnesOwn() {
        opened("own-lists", false);
        var here = signedIn("own-lists", FIRST);
        var there = signedIn("own-lists", FIRST);
        var third = signedIn("own-lists", FIRST);
        var list = here.get("/api/v1/staff/account/sessions").body();
        assertThat((List<Boolean>) JsonPath.read(list, "$.items[*].own")).containsExactly(true, false, false);
        assertThat((List<String>) JsonPath.read(list, "$.items[*].from")).containsOnly("127.0.0.1");
        assertThat((List<String>) JsonPath.read(list, "$.items[*].browser")).containsOnly("program");
        String other = JsonPath.read(there.get("/api/v1/staff/account/sessions").body(), "$.items[0].id");
        assertThat(here.get(PAGE).body()).contains("当前登录", "退出其他所有登录", "程序");
        here.fillIn(PAGE, PAGE + "/sessions", Map.of("id", other));
        assertThat(there.get(PAGE).statusCode()).isEqualTo(303);
        assertThat(third.get(PAGE).statusCode()).isEqualTo(200);
        here.fillIn(PAGE, PAGE + "/sessions", Map.of());
        assertThat(third.get(PAGE).statusCode()).isEqualTo(303);
        assertThat(here.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        opened("own-a", false);
        opened("own-b", false);
        var theirs = signedIn("own-b", FIRST);
        String id = JsonPath.read(theirs.get("/api/v1/staff/account/sessions").body(), "$.items[0].id");
        signedIn("own-a", FIRST).fillIn(PAGE, PAGE + "/sessions", Map.of("id", id));
        assertThat(theirs.get(PAGE).statusCode()).isEqualTo(200);
    }
}
