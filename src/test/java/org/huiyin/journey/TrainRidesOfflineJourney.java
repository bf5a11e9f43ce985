package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.train.KeepTrain;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.PressKind;
import org.huiyin.reception.train.Seat;
import org.huiyin.reception.train.TrainCarOrder;
import org.huiyin.reception.train.TrainPersonOrder;
import org.huiyin.reception.train.TripState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call comes in, a car goes out, the village has no network: what the team presses is kept with its time and taken once; what was not finished gets a receipt that opens by number and code. */
class TrainRidesOfflineJourney extends InABrowser {

    private static final String OFFICE = "330803-xfj";
    private static final Actor HEAD = new Actor("journey-train-head", OFFICE, "330803", Set.of(Role.OFFICE_LEADER));

    @Autowired KeepTrain keeping;
    @Autowired LookAtTrips looking;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void rosterAndCar() {
        jdbc.sql("update train_person set account = null, retired = true where office = ?").param(OFFICE).update();
        if (accounts.find("journey-train-rider").isEmpty()) {
            accounts.create(new Account("journey-train-clerk", "行程甲", OFFICE, "330803", Set.of(Role.CLERK)), SampleAccounts.PASSWORD);
            accounts.create(new Account("journey-train-rider", "行程乙", "330803-zjj", "330803", Set.of(Role.HANDLER)), SampleAccounts.PASSWORD);
            keeping.addCar(HEAD, new TrainCarOrder("行程车", "330803103", List.of("printer"), null, null));
        }
        for (var seat : Seat.values()) {
            keeping.addPerson(HEAD, new TrainPersonOrder("行程" + seat.ordinal() + System.nanoTime(), "行程单位", List.of(seat.code()), seat == Seat.YOUNG_CADRE ? "journey-train-rider" : null, null, null));
        }
    }

    private Reader signsIn(Reader who, String account) {
        return who.open("/console/sign-in").fill("账号", account).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private String callAndSend(Reader clerk) {
        clerk.open("/console/train/calls/new").fill("具体位置", "桥头").fill("反映什么", "堆土挡住水沟").press("登记").sees("来电已登记", "查询码");
        clerk.follow("派车派员").press("派出").sees("还缺值班领导", "还缺民警", "还缺联络员");
        for (var label : List.of("车辆", "值班领导", "经验丰富的老干部", "年轻值班干部", "民警", "志愿者")) {
            clerk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        clerk.page().locator("input[name^=liaison-]").first().check();
        clerk.press("派出").sees("已派车");
        return clerk.page().url().replaceFirst(".*/", "");
    }

    private TripState state(String number) {
        return looking.look(HEAD, number).orElseThrow().trip().course().state();
    }

    private int presses(String number) {
        return looking.look(HEAD, number).orElseThrow().presses().size();
    }

    private static void presses(Reader rider, PressKind what) {
        rider.page().locator("[data-press=" + what.code() + "] button.big").click();
    }

    @Test
    void whatIsPressedWithoutANetworkIsTakenOnceThoughTheFirstAnswerIsLost() {
        var number = callAndSend(signsIn(browser.desk(), "journey-train-clerk"));
        var rider = signsIn(browser.phone(), "journey-train-rider").open("/console/train-rides").follow(number).sees("堆土挡住水沟", "已派车");
        var page = rider.page();
        page.waitForFunction("() => navigator.serviceWorker.ready.then(() => caches.match(location.pathname)).then(Boolean)");
        page.context().setOffline(true);
        presses(rider, PressKind.EN_ROUTE);
        rider.sees("还在这部手机上", "出发了", "有网络后自动发出");
        assertThat(presses(number)).isZero();
        page.reload();
        rider.look().sees("堆土挡住水沟", "还在这部手机上", "出发了");
        presses(rider, PressKind.ARRIVED);
        page.getByText("现场没有办完").click();
        presses(rider, PressKind.RECEIPT);
        assertThat(page.locator("[data-press=receipt] [data-missing]").isVisible()).as("what is missing is told without a network too").isTrue();
        var form = page.locator("[data-press=receipt]");
        form.locator("[name=promised]").fill("三天内清土");
        form.locator("[name=responsible]").fill("所长 试国");
        form.locator("[name=unit]").selectOption("330803-zjj");
        form.locator("[name=colour][value=yellow]").check();
        form.locator("[name=record]").fill("要等挖机");
        form.locator("[name=unsigned]").fill("不愿签名");
        presses(rider, PressKind.RECEIPT);
        assertThat(page.locator("[data-waiting] li")).satisfies(lines -> assertThat(lines.count()).isEqualTo(3));

        page.evaluate("() => { window.print = () => { window.printed = true; }; }");
        page.getByText("先打印（不带查询码）").click();
        rider.sees("受理回执", "三天内清土", "所长 试国", "本回执不带查询码");
        assertThat(page.locator("[data-slip]").innerText()).contains("要等挖机", "黄").doesNotContain("不愿签名");
        assertThat(page.evaluate("() => window.printed")).isEqualTo(true);

        var sent = new AtomicInteger();
        page.context().route("**/ride", route -> loseTheFirstAnswer(route, sent));
        page.context().setOffline(false);
        page.waitForCondition(() -> state(number) == TripState.RECEIPT, new Page.WaitForConditionOptions().setTimeout(60_000));
        page.waitForCondition(() -> page.locator("[data-waiting]").isHidden(), new Page.WaitForConditionOptions().setTimeout(60_000));
        page.getByText("已开受理回执").first().waitFor();
        assertThat(sent.get()).as("one was sent twice").isGreaterThanOrEqualTo(4);
        assertThat(presses(number)).as("and taken once").isEqualTo(3);
        assertThat(page.evaluate("localStorage.getItem('huiyin.train')")).isNull();
        assertThat(looking.look(HEAD, number).orElseThrow().presses()).allSatisfy(press -> assertThat(press.pressedAt()).isBeforeOrEqualTo(press.receivedAt()));

        rider.open("/console/train/trips/" + number + "/receipt").press("生成查询码并打印").sees("三天内清土", "所长 试国", "首问");
        var code = page.locator(".code").innerText();
        browser.phoneWithoutScripts().open("/receptions/train").fill("出车编号", number).fill("查询码", code).press("查询").sees("已开受理回执", "三天内清土", "要等挖机");
    }

    private static void loseTheFirstAnswer(Route route, AtomicInteger sent) {
        if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        } else {
            route.resume();
        }
    }
}
