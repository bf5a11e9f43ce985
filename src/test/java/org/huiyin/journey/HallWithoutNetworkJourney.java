package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.hall.DayFigures;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RoomOrder;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hall loses its network: the recorder writes on, loads the page anew, and all of it comes into the house once. */
class HallWithoutNetworkJourney extends InABrowser {

    @Autowired private PlanReception plan;
    @Autowired private AnnounceReception announcing;
    @Autowired private KeepRooms rooms;
    @Autowired private DayFigures figures;
    @Autowired private Accounts accounts;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;
    private Reader recorder;
    private long day;

    /** Planned for tomorrow and held today, for a day that has come cannot be planned any more. */
    @BeforeEach
    void openTheDay() {
        var today = time.today();
        var order = new ReceptionOrder(today.plusDays(1), java.time.LocalTime.of(8, 0), java.time.LocalTime.of(17, 0), List.of("副县长 断网甲"), null, null, null, "窗口", "文化礼堂", null, null, true);
        var planned = plan.plan(TRIAGE, order);
        day = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), "试")).orElseThrow().id();
        rooms.put(TRIAGE, day, new RoomOrder(1, "交通", List.of("副县长 断网甲"), null, false, null)).orElseThrow();
        jdbc.sql("update reception set day = ? where id = ?").params(java.sql.Date.valueOf(today), day).update();
        if (accounts.find("journey-recorder").isEmpty()) {
            accounts.create(new Account("journey-recorder", "接访记录员", "330726-xfj", "330726", Set.of(Role.CLERK)), "a long enough password 1");
        }
        recorder = browser.phone();
        recorder.open("/console/sign-in").fill("账号", "journey-recorder").fill("密码", "a long enough password 1").press("登录");
    }

    @AfterEach
    void endTheDay() {
        jdbc.sql("update reception set day = day - 30 where id = ?").param(day).update();
    }

    @Test
    void anArrivalAndAConversationWrittenWithoutNetworkAreTakenOnce() {
        var address = "/console/receptions/" + day + "/offline";
        recorder.open(address).sees("断网接访", "谁的位置都不会丢");
        var page = recorder.page();
        page.waitForFunction("path => navigator.serviceWorker.ready.then(() => caches.match(path)).then(Boolean)", address);
        page.getByText("已连上系统").waitFor();
        var kept = (String) page.evaluate("path => caches.match(path).then(kept => kept.text())", address);
        assertThat(kept).contains("副县长 断网甲").contains("name=\"_csrf\" value=\"\"").doesNotContain("接访记录员");
        page.context().setOffline(true);

        recorder.fillExact("纸条号", "P7").fill("来访人姓名", "断网群众").fill("反映什么事", "村口的路坏了");
        page.locator("#arrival button.button").last().click();
        recorder.sees("断网群众", "待交");
        recorder.open(address).sees("断网群众", "待交");
        page.locator("#t-arrival").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#t-room").selectOption("1");
        page.locator("#t-summary").fill("路坏了半年，下雨就积水");
        page.locator("#t-answer").fill("一周内修好");
        page.locator("#t-result").selectOption("solved");
        sign(page);
        page.locator("#talk button.button").last().click();
        page.reload();
        assertThat(page.locator("[data-waiting] li").count()).isEqualTo(2);
        page.getByText("没有网络。请继续填写").waitFor();
        assertThat(jdbc.sql("select count(*) from hall_entry where reception = ?").param(day).query(Integer.class).single()).isZero();

        page.context().setOffline(false);
        page.getByText("系统都已收下").waitFor();
        recorder.look().sees("R" + day + "-1", "已收下").page().reload();
        assertThat(page.locator("[data-taken] li").count()).isEqualTo(2);
        assertThat((String) page.evaluate("Object.values(localStorage).join()")).as("nothing of anybody is left on the device").doesNotContain("断网群众").doesNotContain("积水");
        var sheet = figures.of(TRIAGE, day).orElseThrow().all();
        assertThat(List.of(sheet.batches(), sheet.in("received"), sheet.with(TalkResult.SOLVED), sheet.walkIns())).containsExactly(1, 1, 1, 1);
        assertThat(jdbc.sql("select count(*) from hall_entry where reception = ?").param(day).query(Integer.class).single()).isEqualTo(2);
        recorder.open("/console/receptions/" + day + "/batches/1/talk").sees("断网时填写", "一周内修好");
    }

    @Test
    void whatTheHouseCannotTakeStaysWithItsWordsAndIsCorrected() {
        recorder.open("/console/receptions/" + day + "/offline");
        var page = recorder.page();
        page.getByText("已连上系统").waitFor();
        recorder.fill("来访人姓名", "断网乙").fill("反映什么事", "水费算错");
        page.locator("#a-phone").fill("12");
        page.locator("#arrival button.button").last().click();
        page.locator("[data-waiting] .fault").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("电话")).waitFor();
        page.context().clearCookies();
        page.locator("[data-waiting] button").click();
        assertThat(page.locator("#a-name").inputValue()).isEqualTo("断网乙");
        page.locator("#a-phone").fill("13900000088");
        page.locator("#arrival button.button").last().click();
        page.getByText("但没有登录").waitFor();
        assertThat(page.locator("[data-waiting] li").count()).as("nobody is signed in, and nothing is lost").isEqualTo(1);
        recorder.open("/console/sign-in").fill("账号", "journey-recorder").fill("密码", "a long enough password 1").press("登录");
        recorder.open("/console/receptions/" + day + "/offline");
        page.getByText("系统都已收下").waitFor();
        assertThat(figures.of(TRIAGE, day).orElseThrow().all().batches()).isEqualTo(1);
    }

    private static void sign(Page page) {
        var canvas = page.locator("canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 90, box.y + 50);
        page.mouse().up();
    }
}
