package org.huiyin.journey;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator lets a program act for a unit, and stops it again; no scripts needed. */
@Tag("nightly")
class AdministratorRegistersAProgramJourney extends InABrowser {

    @Autowired private Accounts accounts;

    @Test
    void aProgramIsRegisteredAndRevoked() {
        var account = SampleAccounts.administrator(accounts).account();
        var admin = browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");
        admin.open("/console/clients").press("登记并显示令牌").sees("请至少选一项权限");
        admin.fillExact("名称", "市长信箱接口").fill("用途", "每天取回办理结果，信息科负责").fill("单位", "浦江县住房和城乡建设局").tick("查看案件").tick("分类");
        admin.fill("最后一天", LocalDate.now(Clock.systemUTC()).plusDays(90).toString()).fill("允许的网段", "192.0.2.0/24").press("登记并显示令牌");
        admin.sees("市长信箱接口 已登记", "只在此时显示", "hy_", "● 有效").press("吊销").sees("令牌立即失效", "– 已吊销");
    }
}
