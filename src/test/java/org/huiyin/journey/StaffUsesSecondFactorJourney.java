package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.huiyin.Camera;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.factor.SampleCodes;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A handler sets up a second factor on a small phone, signs in with it, then with a recovery code, and gives it up. */
@Tag("nightly")
class StaffUsesSecondFactorJourney extends InABrowser {

    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void open() {
        accounts.create(new Account("journey-factor", "吴承办", "330726-jtj", "330726", Set.of(Role.HANDLER)), SampleAccounts.PASSWORD);
    }

    @Test
    void fromTheKeyInTheAppToTheCodeOnPaper() throws IOException {
        var phone = signIn();
        phone.open("/console/account").follow("动态码验证").press("开始设置").sees("添加到验证器", "密钥");
        var key = phone.page().locator("#factor-key").innerText();
        var seen = ImageIO.read(new ByteArrayInputStream(phone.page().getByAltText("供验证器扫描的二维码").screenshot()));
        assertThat(Camera.reads(seen)).startsWith("otpauth://totp/").contains("journey-factor?secret=" + key.replace(" ", "") + "&issuer=");
        phone.fill("验证器此刻显示的动态码", "12").press("确认并启用").sees("动态码不正确");
        phone.fill("验证器此刻显示的动态码", SampleCodes.of(key, 0)).press("确认并启用").sees("动态码验证已经启用", "恢复码");
        var recovery = phone.page().locator(".codes li").allInnerTexts();
        phone.follow("我已抄写").open("/console/account/factor").sees("剩余恢复码10个");

        signIn().sees("还有一步").fill("动态码", "000000").press("登录").sees("动态码不正确").fill("动态码", SampleCodes.of(key, 1)).press("登录").open("/console/account").sees("我的账号");
        var again = signIn().fill("动态码", recovery.get(0)).press("登录");
        again.open("/console/account/factor").sees("剩余恢复码9个").press("更换恢复码").sees("请填写").fill("动态码", recovery.get(1)).press("更换恢复码").sees("六位动态码");
        // as if some time had passed since the last code
        jdbc.sql("update account_factor set last_step = last_step - 2 where account = 'journey-factor'").update();
        again.fill("动态码", SampleCodes.of(key, 0)).press("更换恢复码").sees("原有的恢复码全部作废");
        var renewed = again.page().locator(".codes li").allInnerTexts();
        again.open("/console/account/factor").sees("剩余恢复码10个").fill("动态码", recovery.get(2)).press("停用动态码验证").sees("动态码不正确");
        again.fill("动态码", renewed.get(0)).press("停用动态码验证").sees("开始设置");
    }

    private Reader signIn() {
        return browser.phoneWithoutScripts().open("/console/sign-in").fill("账号", "journey-factor").fill("密码", SampleAccounts.PASSWORD).press("登录");
    }
}
