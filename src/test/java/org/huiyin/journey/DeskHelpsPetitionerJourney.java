package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk asks, takes down a thumb-printed paper, carries a letter and gives a lost code anew; the petitioner answers, rates and makes a feed. */
class DeskHelpsPetitionerJourney extends OnPostgres {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private SubmitPetition submit;
    @Autowired private ActOnPetition acts;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;
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

    private void act(org.huiyin.actor.Actor who, Receipt receipt, int version, Action action, Map<String, Object> said) {
        acts.act(who, receipt.number(), version, action, SamplePetitions.facts(said));
    }

    @Test
    void whoHasNoComputerIsHeardAtTheDeskAndWhoHasOneAnswersAndRates() {
        var receipt = submit.submit(SamplePetitions.lamp(), null).receipt();
        var account = SampleAccounts.of(accounts, Role.TRIAGE, SamplePetitions.OFFICE);
        var desk = browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
        var path = "/console/petitions/" + receipt.number();
        keepsWhatIsTyped(desk, receipt.number());
        desk.press("询问信访人").sees("询问已发出");
        assertThat(kept(receipt.number())).as("sent, and so kept no longer").isEmpty();
        var paper = new com.microsoft.playwright.options.FilePayload("补充.txt", "text/plain", "按了手印的补充材料".getBytes(StandardCharsets.UTF_8));
        desk.open(path + "/do/supplement").fill("材料中写明的内容", "灯杆也歪了").tick("按手印").tick("已宣读，信访人确认无误");
        desk.page().locator("input[type=file]").setInputFiles(paper);
        desk.press("补充材料").sees("材料已补充").follow("打印收件回执").sees("书面材料收件回执");
        desk.open("/console/letters").press("登记并打印收条").sees("密封信件收条").open("/console/letters").sees("在途");
        desk.open(path + "/code").sees("补发后原查询码立即失效");
        answered(receipt);
        act(SamplePetitions.TRIAGE, receipt, 4, Action.CLASSIFY, Map.of("class", "claim", "category", "0305"));
        act(SamplePetitions.TRIAGE, receipt, 5, Action.FORWARD, Map.of("to", SamplePetitions.BUREAU));
        act(SamplePetitions.HANDLER, receipt, 6, Action.ACCEPT, Map.of("route", "31(6)"));
        act(SamplePetitions.HANDLER, receipt, 7, Action.RECORD_INTERVIEW, Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取"));
        acts.act(SamplePetitions.HEAD, receipt.number(), 8, Action.ISSUE_OPINION, SamplePetitions.claims("explain"));
        act(SamplePetitions.HANDLER, receipt, 9, Action.DELIVER, Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true));
        rated(receipt);
    }

    /** After a quarter of a minute, and at once when the page is left for another; for its writer alone. */
    private void keepsWhatIsTyped(Reader desk, String number) {
        var form = "/console/petitions/" + number + "/do/ask";
        var page = desk.page();
        page.clock().install();
        desk.open(form).fill("询问内容", "坏了几盏灯");
        page.clock().fastForward(15_000);
        page.locator("#kept-now").waitFor();
        var first = kept(number).getFirst();
        desk.fill("询问内容", "坏了几盏灯？").page().navigate("/console/mentions");
        page.waitForCondition(() -> kept(number).getFirst().isAfter(first));
        accounts.create(new Account("journey-beside", "分办员", SamplePetitions.OFFICE, "330726", Set.of(Role.TRIAGE)), SampleAccounts.PASSWORD);
        var colleague = browser.desk().open("/console/sign-in").fill("账号", "journey-beside").fill("密码", SampleAccounts.PASSWORD).press("登录").open(form);
        assertThat(colleague.field("询问内容").inputValue()).isEmpty();
        assertThat(desk.open(form).sees("已恢复您").field("询问内容").inputValue()).isEqualTo("坏了几盏灯？");
    }

    /** When what somebody has begun there was last kept. */
    private List<Instant> kept(String number) {
        return jdbc.sql("select k.at from kept_form k join petition p on p.id = k.petition where p.number = ?").param(number).query((row, n) -> row.getTimestamp("at").toInstant()).list();
    }

    private Reader citizen(Receipt receipt) {
        return browser.phoneWithoutScripts().open("/track").fill("信访编号", receipt.number()).fill("查询码", receipt.queryCode()).press("查询");
    }

    private void answered(Receipt receipt) {
        var citizen = citizen(receipt).sees("坏了几盏灯？");
        citizen.open("/track/" + receipt.number() + "/answer").fill("您的答复", "三盏").press("提交答复").sees("三盏");
        citizen.open("/track/" + receipt.number() + "/feed").press("生成订阅地址").sees("您的订阅地址");
        citizen.open("/track/" + receipt.number() + "/wechat").sees("怎样开通").press("用微信提醒").sees("还差一步");
        citizen.open("/track/wechat?state=x").sees("没有开通微信提醒");
    }

    private void rated(Receipt receipt) {
        var citizen = citizen(receipt).sees("未评价");
        citizen.open("/track/" + receipt.number() + "/rate?subject=unit").tick("基本满意").fill("理由（可不填）", "态度好，就是慢").press("提交评价").sees("修改评价");
    }
}
