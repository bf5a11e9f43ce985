package org.huiyin.console.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class AccountsModuleTests extends OnPostgres {

    private static final String LIST = "/console/accounts";
    private static final String REST = "/api/v1/staff/accounts";
    private static final Pattern TOLD = Pattern.compile("id=\"first-password\">([^<]+)<");

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    private Visitor admin;

    @BeforeEach
    void anAdministratorComes() {
        SampleAccounts.administrator(accounts);
        admin = signedIn("sample-admin", SampleAccounts.PASSWORD);
    }

    private Visitor signedIn(String account, String password) {
        var visitor = new Visitor(port);
        assertThat(visitor.fillIn("/console/sign-in", "/console/sign-in", Map.of("account", account, "password", password)).statusCode()).isEqualTo(302);
        return visitor;
    }

    private String opened(String account) {
        var told = admin.fillIn(LIST, LIST, Map.of("account", account, "name", "赵六", "unit", "浦江县住房和城乡建设局", "roles", "handler"));
        var found = TOLD.matcher(told.body());
        assertThat(found.find()).as(told.body()).isTrue();
        return found.group(1);
    }

    @Test
    void anAccountIsOpenedChangedSignedOutAndClosedOnThePages() {
        var holder = signedIn("page-opened", opened("page-opened"));
        var one = LIST + "/page-opened";
        assertThat(admin.get(LIST + "?after=page-opene").body()).contains("page-opened", "赵六");
        assertThat(admin.get(one).body()).contains("127.0.0.1", "退出该登录", "开设账号");
        assertThat(admin.fillIn(one, one, Map.of("name", "赵六", "unit", "330726-xfj", "roles", "triage")).statusCode()).isEqualTo(302);
        assertThat(holder.get("/console/account").statusCode()).isEqualTo(303);
        assertThat(admin.get(one + "?done=changed").body()).contains("已保存", "承办人", "→");
        assertThat(admin.fillIn(one, one, Map.of("name", "", "unit", "330726-xfj", "roles", "triage")).body()).contains("f-name-fault");
        assertThat(admin.fillIn(one, one + "/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.get(one).body()).contains("已停用").doesNotContain("/close");
        assertThat(admin.get("/console/account-changes").body()).contains("page-opened", "停用账号", "sample-admin");
        assertThat(admin.get(LIST + "/nobody-of-this-name").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenStandsBesideItsFieldWithWhatWasTyped() {
        var answer = admin.fillIn(LIST, LIST, Map.of("account", "x", "name", "赵六", "unit", "nowhere", "roles", "handler"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("f-account-fault", "f-unit-fault", "value=\"nowhere\"", "value=\"赵六\"");
    }

    @Test
    void anAdministratorEndsOneSessionOrAllOfSomebody() {
        var password = opened("page-watched");
        var here = signedIn("page-watched", password);
        var there = signedIn("page-watched", password);
        var list = admin.get(REST + "/page-watched/sessions").body();
        List<String> ids = JsonPath.read(list, "$.items[*].id");
        assertThat(ids).hasSize(2);
        var one = LIST + "/page-watched";
        admin.fillIn(one, one + "/sessions", Map.of("id", ids.getFirst()));
        assertThat(List.of(here.get("/console/account").statusCode(), there.get("/console/account").statusCode())).containsExactlyInAnyOrder(200, 303);
        admin.fillIn(one, one + "/sessions", Map.of());
        assertThat(List.of(here.get("/console/account").statusCode(), there.get("/console/account").statusCode())).containsOnly(303);
    }

    @Test
    void programsOfAnAdministratorDoTheSame() {
        String token = JsonPath.read(admin.get("/api/v1/session").body(), "$.csrf.token");
        var opened = admin.postJson(REST, "{\"account\":\"rest-opened\",\"name\":\"钱七\",\"unit\":\"330726-zjj\",\"roles\":[\"handler\"]}", "X-XSRF-TOKEN", token);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat((String) JsonPath.read(opened.body(), "$.firstPassword")).matches("(\\w{4}-){3}\\w{4}");
        assertThat((Boolean) JsonPath.read(admin.get(REST + "/rest-opened").body(), "$.passwordDue")).isTrue();
        var changed = admin.putJson(REST + "/rest-opened", "{\"name\":\"钱七\",\"unit\":\"330726-xfj\",\"roles\":[\"clerk\"]}", "X-XSRF-TOKEN", token);
        assertThat((String) JsonPath.read(changed.body(), "$.unit")).isEqualTo("330726-xfj");
        assertThat(admin.delete(REST + "/rest-opened", "X-XSRF-TOKEN", token).statusCode()).isEqualTo(204);
        assertThat(admin.delete(REST + "/rest-opened", "X-XSRF-TOKEN", token).statusCode()).isEqualTo(400);
        List<String> what = JsonPath.read(admin.get("/api/v1/staff/account-changes?account=rest-opened").body(), "$.items[*].what");
        assertThat(what).containsExactly("closed", "changed", "opened");
        assertThat((String) JsonPath.read(admin.get(REST + "?limit=1").body(), "$.next")).isNotEmpty();
    }
}
