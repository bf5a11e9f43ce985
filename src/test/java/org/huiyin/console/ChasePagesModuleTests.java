package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;

/** What is late is urged from the form, what came again is verified from it; the pages show both. */
class ChasePagesModuleTests extends SampleDesk {

    private static final Actor CITY = somebodyAt("330700-xfj", Role.TRIAGE);

    private void standOn(String day) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(day + "T01:00:00Z")));
    }

    private String answered(String outcome) {
        var number = inHand();
        done(HEAD, number, Action.ISSUE_OPINION, claims(outcome));
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        return number;
    }

    @Test
    void whatIsLateIsUrgedFromTheForm() throws Exception {
        var number = answered("support");
        done(HANDLER, number, Action.EXECUTE, facts(Map.of("date", "2026-01-08", "result", "修好路灯")));
        assertThat(open(TRIAGE, act(number, Action.URGE_EXECUTION))).as("not yet late").hasStatus(409);
        standOn("2026-01-09");
        assertThat(open(TRIAGE, act(number, Action.URGE_EXECUTION))).hasStatusOk().bodyText().contains("催办要求", "说明期限", "不另行计时");
        faulty(TRIAGE, number, Action.URGE_EXECUTION, Map.of("demand", "", "explainBy", "2026-01-12"), "demand", "请");
        faulty(TRIAGE, number, Action.URGE_EXECUTION, Map.of("demand", "请修好", "explainBy", "2026-01-08"), "explainBy", "2026-01-09");
        taken(TRIAGE, number, Action.URGE_EXECUTION, Map.of("demand", "请三日内修好", "explainBy", "2026-01-12"), "execution-urged");
        for (var who : java.util.List.of(TRIAGE, LEADER, HANDLER, HEAD)) {
            assertThat(open(who, file(number))).hasStatusOk().bodyText().contains("! 已催办", "已于 2026年1月9日", "◆ 催办要求", "请三日内修好", "说明期限：");
        }
        assertThat(open(HANDLER, "/console/inbox?view=overdue&q=" + number)).hasStatusOk().bodyText().contains(number, "已催办");
        assertThat(open(LEADER, "/console/reminders")).hasStatusOk().bodyText().contains(number, "已催办");
    }

    @Test
    void whatCameAgainIsVerifiedFromTheForm() throws Exception {
        var before = answered("explain");
        done(HANDLER, before, Action.CLOSE, facts(Map.of("result", "已答复")));
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, facts(Map.of("class", "claim", "category", "0305", "repeatOf", before)));
        assertThat(open(CITY, "/console/inbox?view=escalated")).hasStatusOk().bodyText().contains("待提级核查", number, "↑ 提级核查");
        assertThat(open(CITY, file(before))).as("what came before").hasStatusOk().bodyText().contains("后续重复信访", number);
        assertThat(open(CITY, act(number, Action.VERIFY_REPEAT))).hasStatusOk().bodyText().contains("核查结论", "value=\"2026-01-05\"");
        faulty(CITY, number, Action.VERIFY_REPEAT, Map.of("text", "属实", "date", "2026-01-05"), "result", "请");
        taken(CITY, number, Action.VERIFY_REPEAT, Map.of("result", "to-be-put-right", "date", "2026-01-05", "text", "未查清原因"), "verified");
        assertThat(open(TRIAGE, file(number))).hasStatusOk().bodyText().contains("核查：需纠正", "金华市信访局", "◆ 核查情况", "未查清原因", before);
        assertThat(open(LEADER, "/console/reminders")).hasStatusOk().bodyText().contains("核查结论：需要纠正");
    }
}
