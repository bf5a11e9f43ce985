package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.petition.publication.SamplePublications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a small phone and no scripts finds whom to ask, what others were answered, and the way in by a theme; and whose matter is public takes that back. */
@Tag("nightly")
class CitizenFindsTheWayJourney extends SamplePublications {

    @LocalServerPort private int port;
    @Autowired private ManageThemes themes;
    private Browser browser;

    @BeforeEach
    void open() {
        jdbc.sql("delete from guess").update();
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fromNotKnowingWhomToAskIntoTheForm() {
        var receipt = finished(true);
        published(receipt.number());
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/").follow("不知道该找谁").sees("这件事该找谁").follow("检举控告").sees("12388").follow("重新选择").follow("遇到问题").sees("在哪里");
        citizen.fill("或者直接输入地名", "浦江县").press("看看找谁").sees("浦江县信访局", "工作日");
        citizen.field("涉及领域").selectOption("0305");
        citizen.fill("用一句话说说", "路灯" + mark).press("看看找谁").sees("浦江县住房和城乡建设局", "路灯" + mark);
        var advice = citizen.page().url();
        citizen.follow("路灯" + mark).sees("公开编号", "意见乙", "隐去个人信息").follow("公开的信访事项与答复").fill("查找", mark).press("查找").sees("路灯" + mark);
        citizen.follow("办理情况").sees("收到的信访事项").open("/open?lang=en").sees("Published matters").open("/start?lang=en").sees("Where do I take this?");
        citizen.open("/start?lang=zh-CN").open(advice).follow("填写信访事项").sees("第2步").press("继续").sees("第3步");
        citizen.open("/track").fill("信访编号", receipt.number()).fill("查询码", receipt.queryCode()).press("查询").follow("是否公开").sees("已经公开").press("撤回同意").sees("不会公开");
        citizen.open("/open?q=" + mark).sees("没有找到");
    }

    private void opened(String slug, List<String> origins) {
        themes.put(new Actor("admin", null, null, Set.of(Role.ADMIN)), slug, new ThemeOrder("欠薪问题专项受理", null, "集中受理。", null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"),
                List.of("04"), BUREAU, origins));
    }

    @Test
    void byAThemeFromItsPosterOrAnotherSite() {
        opened("journey", List.of());
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/c/journey").sees("受理时间", "劳动关系").follow("海报").sees("扫一扫").open("/embed/journey").sees("提交信访事项").open("/c/journey").follow("提交信访事项").sees("第1步");
        citizen.tick("我有诉求").press("继续").sees("专题渠道", "欠薪问题专项受理");
    }

    @Test
    void inAFrameOfTheSiteThatIsNamedAndOfNoOther() {
        try (var site = new OtherSite(port)) {
            opened("journey-framed", List.of(site.origin() + "/"));
            var page = browser.phone().page();
            page.navigate(site.origin() + "/embed/journey-framed");
            var entry = page.frameLocator("iframe");
            entry.getByLabel("我有诉求").check();
            entry.getByLabel("涉及领域").selectOption("0402");
            assertThat(page.context().cookies()).as("the frame needs and leaves none").isEmpty();
            var window = page.waitForPopup(() -> entry.getByText("提交信访事项").click());
            var citizen = new Reader(window, null).look().sees("专题渠道", "欠薪问题专项受理", "第2步");
            assertThat(citizen.field("涉及领域").inputValue()).isEqualTo("0402");
            countyByPosition(citizen);
            citizen.press("继续").fill("标题", "欠薪" + mark).fill("事情经过", "两个月没有发工资").fill("您的请求", "请督促发放").press("继续");
            citizen.fill("电话", "13900000001").fill("姓名", "赵试").fill("联系地址", "试用村1号").press("继续").sees("请核对后提交").press("提交").sees("已经收到并登记", "查询码");
            assertThat(jdbc.sql("select t.theme from petition_theme t join petition p on p.id = t.petition where p.title = ?").param("欠薪" + mark).query(String.class).list()).containsExactly("journey-framed");
            refused(page, site.origin("127.0.0.1") + "/embed/journey-framed");
            refused(page, site.origin() + "/petition/new");
        }
    }

    /** Preselected, and free to be changed; the house hears of a kilometre, and keeps nothing. */
    private static void countyByPosition(Reader citizen) {
        var page = citizen.page();
        var button = page.getByText("用我的位置找县（市、区）");
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(39.9, 116.4));
        button.click();
        page.getByText("附近100公里内没有").waitFor();
        page.context().setGeolocation(new Geolocation(29.45678, 119.89123));
        page.waitForResponse("**/regions/nearest?lat=29.46&long=119.89", button::click);
        page.getByText("按位置推荐了浙江省金华市浦江县").waitFor();
        assertThat(page.locator(":focus").inputValue()).as("where it may be changed").isEqualTo("330726");
        assertThat(citizen.look().field("县（市、区）").inputValue()).isEqualTo("330726");
        assertThat(citizen.field("具体地点").inputValue()).isEmpty();
    }

    /** The browser shows its own page in place of the house's. */
    private static void refused(Page page, String address) {
        var failed = new ArrayList<String>();
        page.onRequestFailed(request -> failed.add(request.failure()));
        page.navigate(address);
        var shown = page.frameLocator("iframe").locator("body").innerText();
        assertThat(failed).as(address + " shows " + shown).contains("net::ERR_BLOCKED_BY_RESPONSE");
        assertThat(shown).doesNotContain("信访");
    }
}
