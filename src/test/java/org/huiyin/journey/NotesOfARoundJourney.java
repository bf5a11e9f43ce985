package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before a leader comes, somebody goes from house to house in a village without network: the page opens there, and what was noted is taken once, of whoever wrote it. */
class NotesOfARoundJourney extends InABrowser {

    private static final String VILLAGE = "330726107201";

    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private Reader signsIn(Reader who, String account) {
        if (accounts.find(account).isEmpty()) {
            accounts.create(new Account(account, account, "330726-xfj", "330726", Set.of(Role.CLERK)), SampleAccounts.PASSWORD);
        }
        return who.open("/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private int taken() {
        return jdbc.sql("select count(*) from visit_note where account = 'journey-round'").query(Integer.class).single();
    }

    private static void notes(Reader who, String text) {
        who.fill("乡镇（街道）或者村（社区）", VILLAGE).fill("听到什么", text);
        // sent, the page leads on by itself: whoever looks it over meanwhile loses it from under the eyes
        who.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下")).click();
    }

    @Test
    void whatIsNotedWithoutNetworkIsTakenOnceAndShownToNobodyElse() {
        var walker = signsIn(browser.phone(), "journey-round").open("/console/visit-notes");
        var page = walker.page();
        page.waitForFunction("() => navigator.serviceWorker.ready.then(() => caches.match(location.pathname)).then(Boolean)");
        notes(walker, "桥面有裂缝");
        page.waitForCondition(() -> taken() == 1);
        page.waitForURL("**/visit-notes?done=noted");
        walker.sees("桥面有裂缝");
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("body").innerText()).as("what was written before is not kept on the phone").doesNotContain("桥面有裂缝");
        notes(walker, "水沟堵了");
        notes(walker, "路灯不亮");
        page.reload();
        walker.sees("水沟堵了", "路灯不亮");
        page.context().clearCookies();
        page.context().setOffline(false);
        page.getByText("请重新登录后发送").waitFor();
        assertThat(taken()).as("nobody is signed in, and nothing is lost").isOne();
        signsIn(walker, "journey-round-2").open("/console/visit-notes");
        assertThat(page.locator("body").innerText()).doesNotContain("水沟堵了");
        page.context().clearCookies();
        // the page sends what waits, and leads on by itself
        signsIn(walker, "journey-round");
        page.navigate("/console/visit-notes");
        page.waitForCondition(() -> taken() == 3, new Page.WaitForConditionOptions().setTimeout(30_000));
        page.waitForURL("**/visit-notes?done=noted");
        walker.sees("水沟堵了", "路灯不亮");
        assertThat(page.evaluate("localStorage.getItem('visit-notes')")).isNull();
        assertThat(taken()).as("each once").isEqualTo(3);
    }
}
