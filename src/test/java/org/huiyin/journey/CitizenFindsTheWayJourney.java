package org.huiyin.journey;

import static org.huiyin.petition.SamplePetitions.BUREAU;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.petition.publication.SamplePublications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a small phone and no scripts finds whom to ask, what others were answered, and the way in by a theme; and whose matter is public takes that back. */
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

    @Test
    void byAThemeFromItsPosterOrAnotherSite() {
        themes.put(new Actor("admin", null, null, Set.of(Role.ADMIN)), "journey", new ThemeOrder("欠薪问题专项受理", null, "集中受理。", null, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"),
                List.of("04"), BUREAU));
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/c/journey").sees("受理时间", "劳动关系").follow("海报").sees("扫一扫").open("/embed/journey").sees("提交信访事项").open("/c/journey").follow("提交信访事项").sees("第1步");
        citizen.tick("我有诉求").press("继续").sees("专题渠道", "欠薪问题专项受理");
    }
}
