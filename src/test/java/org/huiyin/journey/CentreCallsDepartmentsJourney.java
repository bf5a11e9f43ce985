package org.huiyin.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody comes to the door of a centre: is led, gets a number, is called; departments come to the window, answer, and it is concluded. */
class CentreCallsDepartmentsJourney extends OnPostgres {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private LegalTime time;
    private Browser browser;

    @BeforeEach
    void open() {
        time.runAhead(Duration.between(Clock.systemUTC().instant(), Instant.parse("2031-06-10T01:00:00Z")));
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        time.runAhead(Duration.ZERO);
    }

    private Reader signedIn(Account account) {
        return browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    /** Whatever is folded away on a page. */
    private static Reader unfolded(Reader reader) {
        reader.page().evaluate("() => document.querySelectorAll('main details').forEach((one) => { one.open = true; })");
        return reader;
    }

    @Test
    void fromTheDoorToTheConclusionOfAllDepartments() {
        var office = signedIn(SampleAccounts.of(accounts, Role.TRIAGE, SamplePetitions.OFFICE));
        unfolded(office.open("/console/centres")).fill("名称", "旅程中心").fill("地点", "一楼大厅").fill("开放时间", "工作日").press("设置").sees("旅程中心");
        var centre = office.page().url().replaceAll(".*/", "");
        unfolded(office).fill("窗口号", "1").fill("窗口名称", "无差别受理").press("增加").sees("暂停");
        office.open("/console/centres/" + centre + "/guide").sees("现在有人身危险或者险情吗").follow("没有").follow("对政府部门、乡镇街道的做法有要求").follow("其他").sees("第三十一条第六项").press("取号").sees("B001");
        office.open("/console/centres/" + centre + "/windows/1").press("开放窗口").sees("B001").press("叫下一号").sees("B001 号在窗口");
        browser.phoneWithoutScripts().open("/centres/" + centre + "/hall").sees("请 B001 号到 1 号窗口");
        office.page().locator("summary").getByText("召集部门到窗口").click();
        office.fill("什么事", "夜市占道，三个部门都说不归自己管");
        office.page().locator("input[name=units][value='" + SamplePetitions.BUREAU + "']").check();
        office.press("召集").follow("查看联合接待").sees("尚未到场");
        var summons = office.page().url().replaceAll("^https?://[^/]+", "");
        var handler = signedIn(SampleAccounts.handler(accounts));
        handler.open("/console/summons").sees("召集我们的").open(summons).press("到场").sees("已记录到场").fill("本单位的答复", "红线以内由我局督促物业").press("答复").sees("已答复");
        office.open(summons).sees("红线以内由我局督促物业");
        office.page().locator("select[name=result]").selectOption("in-parts");
        office.fill("共同结论", "各管各段，三天后回访").press("结束").sees("各单位分头落实");
        office.open("/console/centres/" + centre + "/windows/1");
        office.page().locator("select[name=result]").selectOption("joint");
        office.press("办结").sees("等候 0 人");
        office.open("/console/centres/" + centre).press("结束今天").sees("今天来的都有结果");
    }
}
