package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk enters a letter and a visit, hands over the receipt, and the petitioner follows it. */
class ClerkRecordsLetterJourney extends InABrowser {

    @Autowired private Accounts accounts;
    private Reader clerk;

    @BeforeEach
    void signIn() {
        var account = SampleAccounts.of(accounts, Role.CLERK, SamplePetitions.OFFICE);
        clerk = browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    @Test
    void aLetterIsRecordedAndItsReceiptOpensTheTrackingPage() {
        clerk.open("/console/record").choose("渠道", "来信").choose("类别", "意见建议").fill("标题", "建议村口增设公交站").fill("请求", "请增设站点").fill("事实", "老人进城要走两里路。");
        clerk.fill("按名称查找地区", "浦江县郑宅镇").press("查找").fill("姓名", "钱试").fill("住址", "郑宅镇试用路1号");
        clerk.press("登记并出具回执").sees("查询码", "转送");
        var number = clerk.page().locator(".receipt .num").first().innerText();
        var code = clerk.page().locator(".receipt .code-shown").innerText();
        clerk.open("/console/inbox?view=to-register&q=" + number.replace(" ", "")).sees("建议村口增设公交站");
        browser.phoneWithoutScripts().open("/track").fill("信访编号", number).fill("查询码", code).press("查询").sees("建议村口增设公交站", "已收到");
    }

    @Test
    void aLetterOfAGroupIsRecordedWithAnAgentAndEverybodyInIt() {
        clerk.open("/console/record").choose("类别", "申诉求决").fill("标题", "小区停水").fill("请求", "请恢复供水").fill("事实", "停水五天。").fill("按名称查找地区", "浦江县郑宅镇").press("查找");
        clerk.fill("姓名", "钱试").fill("人数", "80").page().getByText("共同信访人、代表、代理人、被反映对象").click();
        clerk.fillExact("共同信访人", "孙试，13900000002，试用村3号\n李试，139").fillExact("代表", "吴代表 13900000003").fill("代理人 1 姓名", "周代理").press("登记并出具回执").sees("第2行", "书面授权委托");
        clerk.field("代理人 1 的授权委托书").setInputFiles(new FilePayload("委托书.pdf", "application/pdf", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)));
        clerk.fillExact("共同信访人", "孙试，13900000002，试用村3号\n李试").fill("标题", "").press("登记并出具回执").sees("已收到：委托书.pdf").fill("标题", "小区停水");
        clerk.press("登记并出具回执").sees("查询码").follow("打开事项").sees("代表1人", "孙*", "代理人", "已告知 0/4 人", "经代表人告知");
        eachIsToldAndOneGetsACodeOfHisOwn();
    }

    private void eachIsToldAndOneGetsACodeOfHisOwn() {
        clerk.follow("登记告知").press("登记告知").sees("请选择告知了哪些人", "请填写");
        clerk.page().getByLabel("哪份文书").selectOption(new SelectOption().setIndex(1));
        clerk.tick("全部尚未告知的人").tick("由代表人转告");
        clerk.page().getByLabel("由谁转告").selectOption(new SelectOption().setIndex(2));
        clerk.press("登记告知").sees("告知情况已登记", "已告知 3/4 人", "（经第 2 位）").follow("发放个人查询码").press("生成查询码").sees("请填写");
        clerk.page().getByLabel("发给谁").selectOption(new SelectOption().setIndex(1));
        var number = clerk.press("生成查询码").sees("查询凭条", "只显示这一次").page().locator(".receipt .num").first().innerText();
        var code = clerk.page().locator(".receipt .code-shown").innerText();
        browser.phoneWithoutScripts().open("/track").fill("信访编号", number).fill("查询码", code).press("查询").sees("小区停水").follow("补充情况或者材料").fill("补充说明", "昨晚仍停水").press("提交补充")
                .sees("一名共同信访人补充了材料");
    }

    @Test
    void aVisitIsNotRecordedBeforeItWasReadBack() {
        clerk.open("/console/record").choose("渠道", "来访").choose("类别", "申诉求决").fill("标题", "反映井盖松动").fill("请求", "请更换井盖").fill("事实", "井盖一踩就响。");
        clerk.fill("按名称查找地区", "浦江县郑宅镇").press("查找");
        clerk.press("登记并出具回执").sees("宣读");
        assertThat(clerk.field("标题").inputValue()).isEqualTo("反映井盖松动");
        clerk.tick("已当场宣读并经信访人确认").press("登记并出具回执").sees("查询码");
    }
}
