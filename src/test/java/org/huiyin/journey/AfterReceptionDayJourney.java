package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.SampleBatches;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.ReportBack;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.followup.VerifyFollowUp;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a reception day: promise and result become public with consent and go when it is taken back; an old matter is swept up under a leader, and its petitioner sees it. */
class AfterReceptionDayJourney extends InABrowser {

    private static final Actor HANDLER = new Actor("after-handler", SampleFollowUps.UNIT, "330726", Set.of(Role.HANDLER));

    @Autowired private Accounts accounts;
    @Autowired private RegisterBatch registering;
    @Autowired private HandOver handOver;
    @Autowired private ReportBack reporting;
    @Autowired private VerifyFollowUp verifying;
    @Autowired private SubmitPetition submit;
    @Autowired private LegalTime time;
    @Autowired private JdbcClient jdbc;
    private long day;

    @BeforeEach
    void aDay() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-08-12T02:00:00Z")));
        day = SampleFollowUps.day(jdbc, time.today());
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private Registered kept() {
        var batch = registering.takeDown(SamplePetitions.CLERK, day, Way.DESK, SampleBatches.one("冯试", "13900720065")).orElseThrow();
        jdbc.sql("update batch set state = 'received', result = 'handed-over', place = '330726107' where id = ?").param(batch.batch().id()).update();
        var promise = handOver.handOver(SamplePetitions.CLERK, batch.batch().number(), SampleFollowUps.order(Colour.RED)).orElseThrow();
        var reported = reporting.report(HANDLER, promise.id(), new ReportBack.Report(1, true, "路已修好", "冯试家门口的路已经修好")).orElseThrow();
        verifying.verify(SamplePetitions.LEADER, promise.id(), new VerifyFollowUp.Finding(reported.version(), "属实", null)).orElseThrow();
        return batch;
    }

    private Reader signedIn(Reader reader, Account account) {
        return reader.open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    @Test
    void promiseAndResultArePublicWhileThoseConcernedConsent() {
        var batch = kept();
        var number = batch.batch().number();
        var citizen = browser.phoneWithoutScripts().open("/receptions/mine").fill("登记号", number).fill("查询码", String.valueOf(batch.code())).press("查询").follow("评价是否兑现、是否同意公开");
        citizen.tick("兑现了").tick("同意，不出现我的姓名").press("保存").sees("已记录");
        var clerk = signedIn(browser.desk(), SampleAccounts.of(accounts, Role.CLERK, SamplePetitions.OFFICE)).open("/console/disclosures").sees("拟写文字").follow(number);
        assertThat(clerk.field("办了什么").inputValue()).as("the name is left out of what is proposed").isEqualTo("×××家门口的路已经修好");
        clerk.fill("承诺了什么", "修好村口的路").fill("办了什么", "请找冯试核实").press("提交审核").sees("仍含有可以识别个人的内容");
        clerk.fill("办了什么", "路面已经修好").press("提交审核").sees("须由另一位有公开权限的同事审核发布");
        var head = signedIn(browser.desk(), SampleAccounts.of(accounts, Role.OFFICE_LEADER, SamplePetitions.OFFICE)).open("/console/disclosures").follow(number).press("审核发布").sees("已公开");
        assertThat(head.page().url()).contains("done=released");
        var stranger = browser.phoneWithoutScripts().open("/receptions/" + day).follow("本次接访的承诺与结果").sees("修好村口的路", "路面已经修好", "当事人说：兑现了");
        assertThat(stranger.page().locator("main").innerText()).as("nobody is told of").doesNotContain(number, "冯试");
        citizen.tick("不同意").press("保存").sees("已记录");
        stranger.open("/open/promises?reception=" + day).sees("这里还没有公开的承诺");
    }

    @Test
    void anOldMatterIsSweptUpUnderALeader() {
        var receipt = submit.submit(SamplePetitions.lamp(), null).receipt();
        jdbc.sql("update petition set received_at = timestamptz '2023-01-02 02:00Z' where number = ?").param(receipt.number()).update();
        var head = signedIn(browser.desk(), SampleAccounts.of(accounts, Role.OFFICE_LEADER, SamplePetitions.OFFICE)).open("/console/receptions/" + day).follow("积案清仓").press("启动").sees("清仓已启动");
        head.follow("选择事项").sees("长期未结");
        head.page().locator("input[name=petition][value='" + receipt.number() + "']").check();
        head.fill("化解要求", "实地查看后修好").fillExact("包案领导", "副县长 试清").choose("责任单位", "浦江县交通运输局").press("纳入清仓").sees("已纳入", receipt.number(), "副县长 试清");
        head.page().locator("details summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("结束清仓")).click();
        head.press("结束清仓").sees("还有事项没有核实办结");
        signedIn(browser.desk(), SampleAccounts.of(accounts, Role.HANDLER, SampleFollowUps.UNIT)).open("/console/follow-ups").follow(receipt.number()).sees("积案清仓", "实地查看后修好");
        browser.phoneWithoutScripts().open("/track").fill("信访编号", receipt.number()).fill("查询码", String.valueOf(receipt.queryCode())).press("查询").sees("副县长 试清", "浦江县交通运输局");
    }
}
