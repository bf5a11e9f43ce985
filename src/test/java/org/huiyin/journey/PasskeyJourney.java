package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.passkey.Passkeys;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A handler adds a passkey, signs out, and comes in again with nothing but the device. */
class PasskeyJourney extends OnPostgres {

    private static final String UNIT = "330726-swj";

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Passkeys passkeys;
    @Autowired private JdbcClient jdbc;
    private Browser browser;
    private Reader handler;
    private String house;
    private String account;
    private CDPSession device;

    @BeforeEach
    void haveADevice() {
        browser = new Browser(port);
        house = "http://localhost:" + port;
        account = SampleAccounts.of(accounts, Role.HANDLER, UNIT).account();
        handler = browser.desk();
        device = handler.page().context().newCDPSession(handler.page());
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    @AfterEach
    void close() {
        browser.close();
        accounts.setPassword(account, SampleAccounts.PASSWORD, false, null);
        jdbc.sql("delete from user_entities where name = ?").param(account).update();
        jdbc.sql("delete from guess where subject = 'passkey'").update();
    }

    @Test
    void theDeviceOpensWhatThePasswordOpened() {
        handler.open(house + "/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");
        handler.open(house + "/console/passkeys").sees("还没有通行密钥").press("添加通行密钥").sees("请填写");
        handler.fill("名称", "值班室电脑");
        askTheDevice("添加通行密钥", "值班室电脑");
        assertThat(passkeys.of(account)).hasSize(1);
        handler.press("退出").open(house + "/console/sign-in?next=/console/passkeys");
        accounts.setPassword(account, "given by the office", true, null);
        askTheDevice("使用通行密钥登录", "值班室电脑");
        handler.press("移除").sees("还没有通行密钥").press("退出").open(house + "/console/sign-in");
        askTheDevice("使用通行密钥登录", "通行密钥无效");
        handler.follow("换一种方式登录").sees("密码");
    }

    /** The script asks the device, then the form goes on by itself. */
    private void askTheDevice(String button, String comes) {
        handler.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        handler.page().getByText(comes).first().waitFor();
        handler.page().waitForLoadState();
        handler.look();
    }
}
