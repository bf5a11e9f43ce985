package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A petition goes from desk to desk in the browser until its petitioner is answered; every page is looked over. */
class CitizenIsAnsweredJourney extends OnPostgres {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private SubmitPetition submit;
    @Autowired private LegalTime time;
    @Autowired private DeadlineSweep sweep;
    private Browser browser;

    @BeforeEach
    void open() {
        time.runAhead(Duration.between(Clock.systemUTC().instant(), Instant.parse("2026-01-05T01:00:00Z")));
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        time.runAhead(Duration.ZERO);
    }

    private Reader signedIn(Role role, String unit) {
        var account = SampleAccounts.of(accounts, role, unit);
        return browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    private static Reader at(Reader staff, Receipt receipt) {
        return staff.open("/console/petitions/" + receipt.number());
    }

    /** Opens the case and follows the act of that name. */
    private static Reader doing(Reader staff, Receipt receipt, String act) {
        at(staff, receipt).page().locator(".acts a").getByText(act, new Locator.GetByTextOptions().setExact(true)).click();
        return staff.look();
    }

    @Test
    void aPetitionGoesFromDeskToDeskUntilItsCitizenIsAnswered() {
        var receipt = submit.submit(SamplePetitions.lamp(), null).receipt();
        var triage = signedIn(Role.TRIAGE, SamplePetitions.OFFICE);
        doing(triage, receipt, "甄别分类").field("内容").selectOption("0305");
        triage.press("甄别分类").sees("已登记");
        at(triage, receipt).follow("转送该单位").press("转送").sees("已转送");
        var handler = signedIn(Role.HANDLER, SamplePetitions.BUREAU);
        handler.open("/console/inbox?view=to-accept").sees(receipt.number());
        doing(handler, receipt, "受理").tick("第（六）项").press("受理").sees("已受理");
        doing(handler, receipt, "记录听取或调查").tick("听取信访人陈述").fill("在场人员", "赵试").fillExact("记录", "当面听取，现场查看三盏路灯。").press("记录听取或调查").sees("办理中");
        doing(handler, receipt, "拟稿").fill("信访诉求", "请修好路灯").fill("查明的事实", "三盏路灯线路老化。").tick("支持").fill("依据", "《城市道路照明设施管理规定》").fill("处理意见", "一周内更换。");
        handler.press("保存拟稿");
        doing(handler, receipt, "送签").press("送签");
        var head = signedIn(Role.UNIT_HEAD, SamplePetitions.BUREAU);
        doing(head, receipt, "签发处理意见").sees("一周内更换").press("签发处理意见").sees("已出具意见");
        doing(handler, receipt, "登记送达").tick("邮寄送达").fill("签收人", "赵试𠮷").tick("已签收").press("登记送达").sees("已送达");
        followed(receipt);
        time.runAhead(time.ahead().plusDays(40));
        sweep.lapseUntil(time.instant());
        doing(handler, receipt, "登记执行");
    }

    private void followed(Receipt receipt) {
        var citizen = browser.phoneWithoutScripts();
        citizen.open("/track").fill("信访编号", receipt.number()).fill("查询码", receipt.queryCode()).press("查询");
        citizen.sees("已答复", "处理意见书", "受理告知书", "浦江县住房和城乡建设局已受理");
        var paper = citizen.page().getByText("处理意见书").first();
        assertThat(paper.isVisible()).isTrue();
    }
}
