package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowUpPagesModuleTests extends SampleDesk {

    private static final String PAGE = "/console/follow-ups";
    private static final Pattern ONE = Pattern.compile("/console/follow-ups/\\d+");

    @Autowired JdbcClient jdbc;
    private long day;

    @BeforeEach
    void receivePeople() {
        day = SampleFollowUps.day(jdbc, time.today());
    }

    private String handed(int seq) {
        var number = SampleFollowUps.batch(jdbc, day, seq, "received");
        var redirected = post(CLERK, PAGE, Map.of("batch", number, "promised", "修好<桥>", "leader", SampleFollowUps.LEADER, "unit", SampleFollowUps.UNIT, "colour", "yellow", "chain", "县长 包案甲"))
                .getResponse().getRedirectedUrl();
        var found = ONE.matcher(String.valueOf(redirected));
        assertThat(found.find()).as(redirected).isTrue();
        return found.group();
    }

    @Test
    void aClerkHandsOverTheUnitReportsAndTheOfficeVerifies() throws Exception {
        assertThat(open(HANDLER, PAGE + "/new")).hasStatus(403);
        var number = SampleFollowUps.batch(jdbc, day, 90, "received");
        assertThat(open(CLERK, PAGE + "/new?batch=" + number)).hasStatusOk().bodyText().contains("副县长　接访甲", "交通", "红色，7日报结");
        assertThat(post(CLERK, PAGE, Map.of("batch", "R0-1", "promised", "修", "leader", "x", "unit", "x", "colour", "red"))).hasStatus(400).bodyText().contains("请核对登记号");
        assertThat(post(CLERK, PAGE, Map.of("batch", number))).hasStatus(400).bodyText().contains("href=\"#f-promised\"", "href=\"#f-unit\"", "href=\"#f-colour\"");
        var one = handed(1);
        assertThat(open(SISTER, PAGE)).hasStatusOk().bodyText().contains("R" + day + "-1", "县长 包案甲");
        assertThat(open(HANDLER, one)).as("another unit").hasStatus(404);
        assertThat(open(SISTER, one)).hasStatusOk().bodyText().contains("修好&lt;桥&gt;", "已经办成，报结", "2026-01-07").doesNotContain("回访核实");
        assertThat(send(SISTER, one + "/report", one, Map.of("done", " "))).hasStatus(400).bodyText().contains("href=\"#f-settled\"", "href=\"#f-done\"");
        assertThat(send(SISTER, one + "/report", one, Map.of("settled", "true", "done", "桥已修好", "told", "桥修好了"))).hasRedirectedUrl(one + "?done=reported");
        assertThat(open(CLERK, one)).hasStatusOk().bodyText().contains("桥已修好", "回访核实", "已报结，待核实");
        assertThat(send(CLERK, one + "/return", one, Map.of("note", "护栏没有装"))).hasRedirectedUrl(one + "?done=sent-back");
        assertThat(send(SISTER, one + "/report", one, Map.of("settled", "true", "done", "护栏已装"))).hasRedirectedUrl(one + "?done=reported");
        assertThat(send(CLERK, one + "/verification", one, Map.of("note", "电话回访，满意"))).hasRedirectedUrl(one + "?done=verified");
        assertThat(send(CLERK, one + "/closing", one, Map.of())).hasRedirectedUrl(one + "?done=closed");
        assertThat(open(CLERK, one + "?done=closed")).hasStatusOk().bodyText().contains("护栏没有装", "已办结归档", "已归档。").doesNotContain("<textarea");
        assertThat(open(CLERK, PAGE + "?which=done")).hasStatusOk().bodyText().contains("R" + day + "-1");
        assertThat(open(CLERK, PAGE + "?after=x")).hasStatus(400);
    }

    /** Sends a form of a page on to where it leads. */
    private org.springframework.test.web.servlet.assertj.MvcTestResult send(org.huiyin.actor.Actor who, String to, String page, Map<String, String> typed) throws Exception {
        var fields = new java.util.HashMap<>(typed);
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(open(who, page).getResponse().getContentAsString());
        assertThat(version.find()).isTrue();
        fields.put("version", version.group(1));
        return post(who, to, fields);
    }

    @Test
    void theColourTheEveningAndTheLedgerAreOnTheirPages() throws Exception {
        var one = handed(2);
        assertThat(send(CLERK, one + "/colour", one, Map.of("colour", "red", "why", "x"))).hasStatus(400).bodyText().contains("日期不能推后");
        assertThat(send(CLERK, one + "/colour", one, Map.of("colour", "green", "why", "老人独居"))).hasRedirectedUrl(one + "?done=recoloured");
        assertThat(open(CLERK, one)).hasStatusOk().bodyText().contains("黄，2026-01-07报结 → 绿，2026-01-05报结", "老人独居");
        assertThat(open(CLERK, PAGE + "/evening")).hasStatusOk().bodyText().contains("R" + day + "-2", "当天交办", "当天到期", "value=\"2026-01-05\"");
        assertThat(open(CLERK, PAGE + "/evening?day=2026-01-04")).hasStatusOk().bodyText().doesNotContain("R" + day + "-2");
        assertThat(open(CLERK, PAGE + "/evening?day=soon")).hasStatus(400).bodyText().contains("href=\"#f-day\"");
        assertThat(open(CLERK, PAGE + "/ledger")).hasStatusOk().bodyText().contains("接访甲");
        assertThat(open(CLERK, PAGE + "/ledger?leader=%E5%89%AF%E5%8E%BF%E9%95%BF%20%E6%8E%A5%E8%AE%BF%E7%94%B2")).hasStatusOk().bodyText().contains("R" + day + "-2");
        var without = SampleFollowUps.batch(jdbc, day, 3, "received");
        jdbc.sql("update batch set result = 'handed-over' where reception = ? and seq = 3").param(day).update();
        assertThat(open(LEADER, PAGE + "/open-ends?after=" + (SampleFollowUps.id(jdbc, without) - 1))).hasStatusOk().bodyText().contains(PAGE + "/new?batch=" + without);
        assertThat(open(SISTER, PAGE + "/ledger")).hasStatus(403);
    }

    @Test
    void aLeaderChangesAndTheListIsSigned() throws Exception {
        var number = SampleFollowUps.batch(jdbc, day, 4, "received");
        assertThat(post(CLERK, PAGE, Map.of("batch", number, "promised", "诺", "leader", "局长 接访乙", "unit", SampleFollowUps.UNIT, "colour", "red"))).hasStatus(302);
        assertThat(open(CLERK, PAGE + "/passings")).hasStatus(403);
        assertThat(post(TRIAGE, PAGE + "/passings", Map.of("from", "局长 接访乙"))).hasStatus(400).bodyText().contains("href=\"#f-to\"");
        var made = String.valueOf(post(TRIAGE, PAGE + "/passings", Map.of("from", "局长 接访乙", "to", "局长 接访丙")).getResponse().getRedirectedUrl());
        assertThat(open(TRIAGE, made)).hasStatusOk().bodyText().contains(number, "清单指纹（SHA-256）", "签字：＿");
        assertThat(post(TRIAGE, made + "/signatures", Map.of("fromSigned", "2026-01-05"))).hasStatus(400).bodyText().contains("href=\"#f-toSigned\"", "缺少签字日期");
        assertThat(post(TRIAGE, made + "/signatures", Map.of("fromSigned", "2026-01-05", "toSigned", "2026-01-05"))).hasRedirectedUrl(made);
        assertThat(open(TRIAGE, made)).hasStatusOk().bodyText().contains("2026年1月5日签字");
        assertThat(open(TRIAGE, PAGE + "/passings")).hasStatusOk().bodyText().contains("局长 接访丙");
    }
}
