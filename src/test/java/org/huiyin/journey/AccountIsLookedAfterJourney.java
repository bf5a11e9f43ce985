package org.huiyin.journey;

import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator opens an account; its holder chooses a password, names a deputy, and is signed out when the roles change. */
@Tag("nightly")
class AccountIsLookedAfterJourney extends InABrowser {

    private static final String CHOSEN = "seven grey herons";

    @Autowired private Accounts accounts;
    @Autowired private LegalTime time;
    @Autowired private LetterBox letters;

    @BeforeEach
    void open() {
        SampleAccounts.administrator(accounts);
        accounts.create(new Account("journey-colleague", "同事甲", "330726-jtj", "330726", Set.of(Role.HANDLER)), SampleAccounts.PASSWORD);
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
        givesAnAddress(holder);
        admin.follow("查看账号").look();
        admin.sees("退出该登录", "开设账号").tick("单位负责人").press("保存").sees("已保存", "目前没有登录");
        holder.open("/console/account").sees("工作人员登录");
        admin.open("/console/account-changes").sees("journey-holder", "修改姓名、单位或角色", "本人修改密码");
    }

    /** Gives an address, shows the code that came there, and has a list mailed every week. */
    private void givesAnAddress(Reader holder) {
        var address = "journey-holder@example.org";
        holder.open("/console/account").follow("邮箱").fill("邮箱地址", address).press("发送验证码").sees("j***@example.org");
        holder.fill("邮件中的验证码", letters.code(address, 1)).press("确认").sees("邮箱已确认", "以下情况发邮件提示我");
        holder.open("/console/views?view=all").fill("名称", "每周看一遍").press("保存列表").choose("时间", "17:00").press("寄给我").sees("每星期一 17:00 寄送", "停止寄送");
    }
}
