package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of what happens in an organ's hands: who handles it, with whom, and how it is settled. */
class HandlePagesModuleTests extends SampleDesk {

    @Autowired Accounts accounts;

    private void standOn(String day) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(day + "T01:00:00Z")));
    }

    @Test
    void theHeadChoosesTheHandlerFromAList() throws Exception {
        var colleague = SampleAccounts.handler(accounts).account();
        var number = inHand();
        assertThat(open(HEAD, act(number, Action.APPOINT_HANDLER))).bodyText().contains("<option value=\"" + colleague + "\"", "吴承办");
        faulty(HEAD, number, Action.APPOINT_HANDLER, Map.of("handler", ""), "handler", "请");
        taken(HEAD, number, Action.APPOINT_HANDLER, Map.of("handler", colleague), "handler-appointed");
    }

    @Test
    void whoeverStandsTooNearStepsAsideAndIsNoLongerOffered() throws Exception {
        var colleague = SampleAccounts.handler(accounts).account();
        var number = inHand();
        faulty(HEAD, number, Action.RECUSE, Map.of("person", colleague, "reason", ""), "reason", "请");
        faulty(HEAD, number, Action.RECUSE, Map.of("person", "", "reason", "近亲属"), "person", "请");
        taken(HEAD, number, Action.RECUSE, Map.of("person", colleague, "reason", "近亲属"), "recused");
        assertThat(open(HEAD, act(number, Action.APPOINT_HANDLER))).bodyText().doesNotContain("<option value=\"" + colleague + "\"");
    }

    @Test
    void mediatingUntilBothSidesAgree() throws Exception {
        var number = inHand();
        faulty(HANDLER, number, Action.MEDIATE, Map.of("parties", ""), "parties", "请");
        taken(HANDLER, number, Action.MEDIATE, Map.of("parties", "赵试、路灯所", "text", "双方同意调解"), "mediation-begun");
        faulty(HANDLER, number, Action.MEDIATE, Map.of("parties", "赵试、路灯所", "text", "修"), "result", "请");
        faulty(HANDLER, number, Action.MEDIATE, Map.of("result", "agreed", "parties", "赵试、路灯所", "text", ""), "text", "请");
        taken(HANDLER, number, Action.MEDIATE, Map.of("result", "agreed", "date", "2026-01-05", "parties", "赵试、路灯所", "text", "十日内修好", "due", "2026-01-15"), "mediated");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 调解协议", "当事人： 赵试、路灯所", "十日内修好");
    }

    @Test
    void mediationThatFailsGivesTheMatterBack() throws Exception {
        var number = inHand();
        done(HANDLER, number, Action.MEDIATE, facts(Map.of("parties", "甲、乙")));
        taken(HANDLER, number, Action.MEDIATE, Map.of("result", "failed", "parties", ""), "mediated");
        assertThat(open(HANDLER, file(number))).bodyText().contains("/do/draft\"");
    }

    @Test
    void aHearingIsCalledWithItsPanelAndConcluded() throws Exception {
        var number = inHand();
        var call = Map.of("date", "2026-01-26", "place", "会议室", "panel", "甲\n乙\n丙\n丁\n戊", "representatives", "己\n\n庚");
        faulty(HANDLER, number, Action.HOLD_HEARING, Map.of("date", "2026-01-26", "place", "会议室", "panel", "甲\n乙\n丙\n丁"), "panel", "甲\n乙\n丙\n丁</textarea>");
        faulty(HANDLER, number, Action.HOLD_HEARING, Map.of("date", "2026-01-06", "place", "会议室", "panel", "甲\n乙\n丙\n丁\n戊"), "date", "10");
        taken(HANDLER, number, Action.HOLD_HEARING, call, "hearing-called");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 听证安排", "地点： 会议室", "听证员： 甲、乙、丙、丁、戊", "代表： 己、庚");
        standOn("2026-01-26");
        faulty(HANDLER, number, Action.CONCLUDE_HEARING, Map.of("date", "2026-01-26", "record", "笔录", "conclusion", ""), "conclusion", "请");
        taken(HANDLER, number, Action.CONCLUDE_HEARING, Map.of("date", "2026-01-26", "record", "笔录甲", "conclusion", "结论乙", "present", "甲、乙"), "heard");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 听证记录", "笔录甲", "结论乙");
    }

    @Test
    void helpingUnitsAreAskedRowByRowAndAnswer() throws Exception {
        var number = inHand();
        var page = act(number, Action.INVITE_UNITS);
        var found = send(HEAD, page, Map.of("find", "交通", "findIn", "330726", "step", "find", "units[0].part", "留着"));
        assertThat(found).hasStatusOk().bodyText().contains("<option value=\"330726-jtj\"", "留着");
        assertThat(send(HEAD, page, Map.of("units[0].unit", "330726-jtj", "units[0].part", "甲部分", "step", "add"))).hasStatusOk().bodyText()
                .contains("<option value=\"330726-jtj\" selected", "甲部分", "units[1].part", "value=\"drop-1\"");
        faulty(HEAD, number, Action.INVITE_UNITS, Map.of("units[0].unit", "330726-jtj", "units[0].part", "甲部分"), "units-0-due", "请");
        faulty(HEAD, number, Action.INVITE_UNITS, Map.of("reason", "x"), "units-0-unit", "请");
        taken(HEAD, number, Action.INVITE_UNITS, Map.of("units[0].unit", "330726-jtj", "units[0].part", "甲部分", "units[0].due", "2026-01-20"), "units-invited");
        assertThat(open(HEAD, file(number))).bodyText().contains("协办单位", "浦江县交通运输局", "2026年1月20日前答复", "待答复", "甲部分");
        faulty(SISTER, number, Action.ANSWER_PART, Map.of("text", ""), "text", "请");
        taken(SISTER, number, Action.ANSWER_PART, Map.of("text", "乙答复"), "part-answered");
        assertThat(open(HEAD, file(number))).bodyText().contains("已答复", "乙答复");
    }

    @Test
    void aDraftedExtensionFillsTheFormOfTheHead() throws Exception {
        var number = inHand();
        faulty(HANDLER, number, Action.DRAFT, Map.of("kind", "extension", "days", "61", "body", "情况复杂"), "days", "60");
        taken(HANDLER, number, Action.DRAFT, Map.of("kind", "extension", "days", "12", "body", "情况复杂"), "drafted");
        assertThat(open(HANDLER, act(number, Action.DRAFT) + "?kind=extension")).bodyText().contains("value=\"12\"", "情况复杂");
        taken(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, Map.of(), "submitted-for-signature");
        assertThat(open(HEAD, act(number, Action.EXTEND))).bodyText().contains("value=\"12\"", "情况复杂", "2026年3月18日");
    }

    @Test
    void theLikeliestActsComeFirstAndTheRestByGroup() {
        var number = inHand();
        assertThat(open(HEAD, file(number))).bodyText().containsSubsequence("<ul class=\"acts\">", "拟稿", "记录听取或调查", "<details class=\"more-acts\">", "<h3>办理</h3>", "指定承办人");
        assertThat(open(HEAD, file(submitted()))).bodyText().containsSubsequence("<ul class=\"acts\">", "签发处理意见", "退回拟稿", "<details class=\"more-acts\">");
    }
}
