package org.huiyin.journey;

import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator opens an account; its holder chooses a password, names a deputy, and is signed out when the roles change. */
class AccountIsLookedAfterJourney extends OnPostgres {

    private static final String CHOSEN = "seven grey herons";

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private LegalTime time;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        SampleAccounts.administrator(accounts);
        accounts.create(new Account("journey-colleague", "同事甲", "330726-jtj", "330726", Set.of(Role.HANDLER)), SampleAccounts.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fromTheFirstPasswordToADeputyAndOtherRoles() {
        var admin = browser.desk().open("/console/sign-in").fill("账号", "sample-admin").fill("密码", SampleAccounts.PASSWORD).press("登录").follow("账号管理");
        admin.page().locator("summary").getByText("开设账号").first().click();
        admin.fill("账号", "journey-holder").fill("姓名", "新同事").fill("单位", "330726-jtj").tick("承办人").page().locator("details button").click();
        admin.look().sees("初始密码", "只显示这一次");
        var first = admin.page().locator("#first-password").innerText();
        var holder = browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", "journey-holder").fill("密码", first).press("登录").sees("由管理员设定");
        holder.fill("原密码", first).fillExact("新密码", CHOSEN).fill("再输入一次新密码", CHOSEN).press("修改密码").sees("密码已修改", "当前登录");
        holder.open("/console/deputies").choose("代理人", "同事甲 · journey-colleague").fill("开始日期", time.today().toString()).fill("结束日期", time.today().toString()).press("确定").sees("代理人已指定", "代理中");
        admin.follow("查看账号").look();
        admin.sees("退出该登录", "开设账号").tick("单位负责人").press("保存").sees("已保存", "目前没有登录");
        holder.open("/console/account").sees("工作人员登录");
        admin.open("/console/account-changes").sees("journey-holder", "修改姓名、单位或角色", "本人修改密码");
    }
}
