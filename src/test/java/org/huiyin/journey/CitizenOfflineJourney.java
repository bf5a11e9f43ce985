package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen whose phone loses its signal: writes without a connection and sends once; goes on elsewhere with what was put aside. */
class CitizenOfflineJourney extends OnPostgres {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    private Browser browser;
    private Reader citizen;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        citizen = browser.phone();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    @Test
    void whatWasWrittenWithoutAConnectionIsSentOnceThoughTheFirstAnswerIsLost() {
        citizen.open("/");
        citizen.page().waitForFunction("() => navigator.serviceWorker.ready.then(() => caches.match('/petition/offline')).then(Boolean)");
        long before = petitions();
        citizen.page().context().setOffline(true);
        citizen.open("/guide").sees("没有网络也可以写").tick("我有诉求").choose("发生地区", "浦江县").fill("标题", "桥面塌了").fill("事情经过", "昨夜大雨\n桥面塌了").fill("您的请求", "请修桥");
        citizen.sees("已存在这台设备上").open("/nowhere");
        assertThat(citizen.field("标题").inputValue()).isEqualTo("桥面塌了");
        citizen.page().getByText("连上网络就提交").click();
        citizen.sees("等待网络");

        var sent = new AtomicInteger();
        citizen.page().context().route("**/petition/new", route -> loseTheFirstAnswer(route, sent));
        citizen.page().context().setOffline(false);
        citizen.page().waitForCondition(() -> sent.get() == 1);
        assertThat(petitions()).isEqualTo(before + 1);
        citizen.page().waitForURL("**/petition/receipt");
        citizen.look().sees("已经收到并登记", "桥面塌了", "查询码");
        assertThat(sent).hasValue(2);
        assertThat(petitions()).isEqualTo(before + 1);
        assertThat(citizen.page().evaluate("localStorage.length")).isEqualTo(0);
        keepAnother(0);
        citizen.page().reload();
        assertThat(citizen.page().evaluate("localStorage.length")).as("a receipt ends no other draft").isEqualTo(1);
        keepAnother(8);
        citizen.open("/petition/new");
        assertThat(citizen.page().evaluate("localStorage.length")).as("nobody finds it weeks later").isEqualTo(0);
    }

    @Test
    void whatWaitsIsSentOnceThoughEveryPageIsClosed() {
        citizen.open("/");
        citizen.page().waitForFunction("() => navigator.serviceWorker.ready.then(() => caches.match('/petition/offline')).then(Boolean)");
        long before = petitions();
        var context = citizen.page().context();
        context.setOffline(true);
        citizen.open("/guide").tick("我有诉求").choose("发生地区", "浦江县").fill("标题", "水管裂了").fill("事情经过", "路边水管裂了").fill("您的请求", "请修水管");
        citizen.page().getByText("连上网络就提交").click();
        citizen.sees("等待网络").page().waitForFunction("() => caches.match('/outbox').then(Boolean)");
        var empty = context.newPage();
        citizen.page().close();
        context.setOffline(false);
        wake(empty);
        empty.waitForCondition(() -> petitions() == before + 1);
        empty.navigate("/guide");
        empty.waitForURL("**/petition/receipt");
        assertThat(empty.locator("main").innerText()).contains("已经收到并登记", "水管裂了", "查询码");
        assertThat(petitions()).isEqualTo(before + 1);
        empty.waitForFunction("() => caches.match('/outbox').then((kept) => !kept)");
    }

    /** What the browser does when there is a connection again. */
    private void wake(Page empty) {
        var line = empty.context().newCDPSession(empty);
        var registered = new AtomicReference<String>();
        line.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations").forEach(one -> registered.set(one.getAsJsonObject().get("registrationId").getAsString())));
        line.send("ServiceWorker.enable");
        empty.waitForCondition(() -> registered.get() != null);
        var event = new JsonObject();
        event.addProperty("origin", "http://127.0.0.1:" + port);
        event.addProperty("registrationId", registered.get());
        event.addProperty("tag", "outbox");
        event.addProperty("lastChance", false);
        line.send("ServiceWorker.dispatchSyncEvent", event);
    }

    private void keepAnother(int daysAgo) {
        citizen.page().evaluate("days => localStorage.setItem('huiyin.unsent', JSON.stringify({step: 'matter', at: Date.now() - days * 86400000, fields: {key: 'another'}}))", daysAgo);
    }

    /** The house has it; the phone does not hear so. */
    private static void loseTheFirstAnswer(Route route, AtomicInteger sent) {
        if (!route.request().method().equals("POST")) {
            route.resume();
        } else if (sent.get() > 0) {
            sent.incrementAndGet();
            route.resume();
        } else {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            sent.incrementAndGet();
            route.abort();
        }
    }

    @Test
    void whatIsKeptOnTheDeviceIsOfferedAgainAndUploadsTellHowFarTheyAre() {
        citizen.open("/petition/new").tick("我有意见建议").press("继续").fill("或者直接输入地名", "浦江县杭坪镇").press("查找地名").press("继续");
        citizen.tick("在这台设备上自动保存草稿").fill("标题", "公交改线");
        citizen.page().waitForFunction("() => (localStorage.getItem('huiyin.unsent') || '').includes('公交改线')");
        citizen.open("/petition/new").sees("没有提交的草稿").press("接着写").sees("发生了什么");
        assertThat(citizen.field("标题").inputValue()).isEqualTo("公交改线");
        citizen.field("添加照片").setInputFiles(new FilePayload("线路.txt", "text/plain", "改线".getBytes(StandardCharsets.UTF_8)));
        citizen.page().getByText("上传所选文件").click();
        citizen.page().locator(".file-list li").waitFor();
        citizen.look().press("先存下来，以后再写").sees("草稿已经存好", "还没有提交").press("接着写").sees("线路.txt");
        citizen.open("/petition/new").press("删除草稿");
        assertThat(citizen.page().evaluate("localStorage.length")).isEqualTo(0);
    }
}
