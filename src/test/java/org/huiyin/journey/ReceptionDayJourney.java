package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RoomOrder;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reception day, seen by all who are there: somebody registers by phone and comes, the door gives a number, the board calls it, a recorder has it signed on a tablet, and they say what they think of it. */
class ReceptionDayJourney extends InABrowser {

    @Autowired private Accounts accounts;
    @Autowired private PlanReception plan;
    @Autowired private AnnounceReception announcing;
    @Autowired private KeepRooms rooms;
    @Autowired private LegalTime time;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Reception announced() {
        standOn("2026-01-05T01:00:00Z");
        var day = plan.plan(SamplePetitions.TRIAGE, new ReceptionOrder(LocalDate.parse("2026-01-16"), LocalTime.of(8, 0), LocalTime.of(17, 0), List.of("副县长 试行"), null, LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-14"), "窗口", "文化礼堂", null, null, false));
        for (int stage = 0; stage < 2; stage++) {
            day = announcing.announce(SamplePetitions.TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "提前公布")).orElseThrow();
        }
        rooms.put(SamplePetitions.TRIAGE, day.id(), new RoomOrder(1, "住房", List.of("副县长 试行"), null, false, null)).orElseThrow();
        return day;
    }

    private Reader signedIn(Reader reader, Account account) {
        return reader.open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    @Test
    void somebodyRegistersIsCalledSignsAndSaysWhatTheyThinkOfIt() {
        var day = announced();
        var citizen = browser.phoneWithoutScripts().open("/receptions/" + day.id()).follow("登记参加接访");
        citizen.fill("来访人姓名", "赵试").fill("手机号", "13900720001").fill("反映什么事", "路灯坏了三个月").press("先看看类似的事怎么答复的").sees("没有解答的，请接着填写").press("登记").sees("路灯坏了三个月", "查询码");
        var number = citizen.page().locator(".keys .number").innerText();
        var code = citizen.page().locator(".keys .code").innerText();
        standOn("2026-01-16T00:30:00Z");
        var hall = browser.desk().open("/receptions/" + day.id() + "/hall").sees("无人等候");
        var clerk = SampleAccounts.of(accounts, Role.CLERK, SamplePetitions.OFFICE);
        var door = signedIn(browser.desk(), clerk).open("/console/receptions/" + day.id() + "/check-in").fill("来访人出示", number).press("查找").press("签到取号").sees("1");
        assertThat(door.page().url()).contains("/console/receptions/" + day.id());
        opensPetition(door.open("/console/receptions/" + day.id() + "/batches/1/petition"));
        var tablet = signedIn(browser.tablet(), clerk).open("/console/receptions/" + day.id() + "/rooms/1");
        var called = calledWithin(hall, tablet);
        assertThat(called).as("milliseconds until the number hangs in the hall").isLessThan(5_000);
        hall.look().sees("请1号到1号接访室");
        assertThat(hall.page().locator("body").innerText()).as("no names").doesNotContain("赵试", "路灯");
        signs(tablet.fill("来访人自述", "镇口的路灯坏了三个月").fill("答复或者承诺", "今晚派人更换").choose("结果", "当场解决"));
        tablet.press("结束接谈").sees("接访回执", "当场解决", "今晚派人更换");
        assertThat(tablet.page().locator("svg.signature polyline").count()).isEqualTo(2);
        citizen.open("/receptions/mine").fill("登记号", number).fill("查询码", code).press("查询").sees("当场解决", "今晚派人更换", "已作为信访事项登记");
        citizen.tick("基本满意").fill("原因（可不填）", "等得久了些").press("提交评价").sees("基本满意");
    }

    /** What they said is there already; the clerk asks what they want and reads it back to them. */
    private static void opensPetition(Reader clerk) {
        assertThat(clerk.page().locator("[name=title]").inputValue()).isEqualTo("路灯坏了三个月");
        clerk.page().locator("[name=claim]").fill("请修好路灯");
        clerk.page().locator("[name=facts]").fill("镇口的路灯坏了三个月。");
        clerk.page().locator("[name=readBack]").check();
        clerk.page().locator("form.record .buttons button").last().click();
        clerk.sees("查询码", "路灯坏了三个月");
    }

    /** The recorder calls; the board in the hall is told by a line that stays open. */
    private static long calledWithin(Reader hall, Reader tablet) {
        hall.page().waitForFunction("() => document.getElementById('board').dataset.version");
        tablet.press("叫下一号");
        var since = System.nanoTime();
        hall.page().waitForSelector(".latest p", new Page.WaitForSelectorOptions().setTimeout(10_000));
        return Duration.ofNanos(System.nanoTime() - since).toMillis();
    }

    /** Two strokes of a finger. */
    private static void signs(Reader tablet) {
        var page = tablet.page();
        var box = page.locator("canvas.signature");
        box.scrollIntoViewIfNeeded();
        var at = box.boundingBox();
        for (int stroke = 0; stroke < 2; stroke++) {
            page.mouse().move(at.x + 30 + 80 * stroke, at.y + 30);
            page.mouse().down();
            page.mouse().move(at.x + 60 + 80 * stroke, at.y + 60);
            page.mouse().move(at.x + 40 + 80 * stroke, at.y + 80);
            page.mouse().up();
        }
    }
}
