package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;

/** The forms by which a petition finds its organ, and its way there. */
class RoutePagesModuleTests extends SampleDesk {

    private static final Actor CITY = somebodyAt("330700-xfj", Role.TRIAGE);
    private static final Actor CITY_BUREAU = somebodyAt("330700-zjj", Role.HANDLER);
    private static final Actor GOVERNMENT = somebodyAt("330726-zf", Role.UNIT_HEAD);

    private String atTheCity() {
        var fields = lampFields();
        fields.put("region", "330700");
        var number = registered(facts(fields).as(Submission.class));
        done(CITY, number, Action.CLASSIFY, classification("claim"));
        return number;
    }

    @Test
    void anOfficeHandsDownToTheOfficeBelow() throws Exception {
        var number = atTheCity();
        assertThat(open(CITY, act(number, Action.FORWARD))).bodyText().contains("value=\"330726-xfj\"", "浦江县信访局");
        taken(CITY, number, Action.FORWARD, Map.of("to", "330726-xfj"), "forwarded");
        assertThat(open(TRIAGE, file(number))).hasStatusOk().bodyText().contains("/do/forward\"");
    }

    @Test
    void anOrganHandsDownToALowerOrgan() throws Exception {
        var number = atTheCity();
        done(CITY, number, Action.FORWARD, facts(Map.of("to", "330700-zjj")));
        assertThat(send(CITY_BUREAU, act(number, Action.FORWARD), Map.of("find", "住房", "findIn", "330726", "step", "find"))).hasStatusOk().bodyText()
                .contains("value=\"" + BUREAU + "\"").doesNotContain("value=\"330700-zjj\"");
        faulty(CITY_BUREAU, number, Action.ASSIGN, Map.of("to", BUREAU), "due", "请");
        taken(CITY_BUREAU, number, Action.FORWARD, Map.of("to", BUREAU), "forwarded");
    }

    @Test
    void aDisputeIsBroughtBeforeTheCommonSuperiorAndSettled() throws Exception {
        var number = forwarded();
        var page = act(number, Action.REFER_JURISDICTION);
        assertThat(send(TRIAGE, page, Map.of("find", "交通", "findIn", "330726", "step", "find", "reason", "留着"))).hasStatusOk().bodyText()
                .contains("name=\"units[0]\" value=\"330726-jtj\"", "留着");
        faulty(TRIAGE, number, Action.REFER_JURISDICTION, Map.of("units[0]", "330726-jtj", "reason", ""), "reason", "请");
        faulty(TRIAGE, number, Action.REFER_JURISDICTION, Map.of("units[0]", "nowhere", "reason", "争议"), "units", "没有这个单位");
        taken(TRIAGE, number, Action.REFER_JURISDICTION, Map.of("units[0]", "330726-jtj", "due", "2026-01-15", "reason", "两局互推"), "jurisdiction-referred");
        faulty(GOVERNMENT, number, Action.SETTLE_JURISDICTION, Map.of("reason", ""), "reason", "请");
        taken(GOVERNMENT, number, Action.SETTLE_JURISDICTION, Map.of("to", BUREAU, "reason", "属于住建"), "jurisdiction-settled");
    }

    @Test
    void simplifiedHandlingIsMarkedAsUnverifiedAndMayBeLeft() throws Exception {
        var number = forwarded();
        assertThat(open(HANDLER, act(number, Action.SIMPLIFY))).bodyText().contains("▲", "原文未核实");
        taken(HANDLER, number, Action.SIMPLIFY, Map.of("reason", "事实清楚"), "simplified");
        faulty(HEAD, number, Action.TO_ORDINARY, Map.of("reason", ""), "reason", "请");
        taken(HEAD, number, Action.TO_ORDINARY, Map.of("reason", "情况比预想复杂"), "made-ordinary");
    }

    @Test
    void leadingAClaimToItsProcedure() throws Exception {
        var number = accepted("31(4)");
        assertThat(open(HANDLER, act(number, Action.IMPORT_ROUTE))).bodyText().contains("value=\"31(4)\" checked");
        faulty(HANDLER, number, Action.IMPORT_ROUTE, Map.of("organ", "某".repeat(201)), "organ", "200");
        taken(HANDLER, number, Action.IMPORT_ROUTE, Map.of("route", "31(4)", "organ", "浦江县人民政府", "procedure", "行政复议", "term", "六十日内提出"), "led-to-procedure");
    }

    @Test
    void aLegalDutyIsAnsweredInPlainWords() throws Exception {
        var number = accepted("31(5)");
        assertThat(open(HANDLER, file(number))).bodyText().contains("href=\"" + act(number, Action.LEGAL_DUTY) + "\"");
        taken(HANDLER, number, Action.LEGAL_DUTY, Map.of(), "legal-duty-taken-up");
        assertThat(open(HANDLER, act(number, Action.DRAFT))).bodyText().contains("name=\"body\"").doesNotContain("kind=opinion", "kind=extension");
        assertThat(open(HEAD, act(number, Action.ISSUE_OPINION))).bodyText().contains("答复正文").doesNotContain("name=\"adoption\"");
        faulty(HEAD, number, Action.ISSUE_OPINION, Map.of("claims[0].opinion", "", "claims[0].basis", "依据甲规定"), "claims-0-opinion", "请");
        taken(HEAD, number, Action.ISSUE_OPINION, Map.of("claims[0].opinion", "已依法查处", "claims[0].basis", "依据甲规定"), "replied");
    }

    @Test
    void aSuggestionIsStudiedAndTheReplySaysWhetherItIsAdopted() throws Exception {
        var number = registered(suggestion());
        done(TRIAGE, number, Action.CLASSIFY, classification("suggestion"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of()));
        assertThat(open(HANDLER, act(number, Action.IMPORT_ROUTE))).hasStatus(409);
        taken(HANDLER, number, Action.STUDY, Map.of("reason", "请规划科论证"), "studied");
        taken(HANDLER, number, Action.DRAFT, Map.of("kind", "reply", "body", "答复正文"), "drafted");
        taken(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, Map.of(), "submitted-for-signature");
        assertThat(open(HEAD, act(number, Action.ISSUE_OPINION))).bodyText().contains("答复正文", "name=\"adoption\" value=\"partly\"");
        faulty(HEAD, number, Action.ISSUE_OPINION, Map.of(), "adoption", "请");
        taken(HEAD, number, Action.ISSUE_OPINION, Map.of("adoption", "partly"), "replied");
    }

    @Test
    void aClockIsCountedAnewWithAReason() throws Exception {
        var number = inHand();
        assertThat(open(LEADER, act(number, Action.RECOMPUTE))).bodyText().contains("value=\"C4_HANDLE\"", "value=\"national-2022\" selected");
        faulty(LEADER, number, Action.RECOMPUTE, Map.of("reason", "日历更新"), "term", "请");
        taken(LEADER, number, Action.RECOMPUTE, Map.of("term", "C4_HANDLE", "profile", "national-2022", "reason", "日历更新"), "recomputed");
    }

    @Test
    void theLeaderPutsRightWhomItAccusesAndTheAuditorSeesWhoKnew() throws Exception {
        var number = inHand();
        open(HANDLER, file(number));
        assertThat(open(LEADER, act(number, Action.CORRECT_ACCUSED))).hasStatusOk().bodyText().contains("更正被检举控告对象", "accusedPersons");
        faulty(LEADER, number, Action.CORRECT_ACCUSED, Map.of("accused[0]", "330726-zjj"), "reason", "请");
        taken(LEADER, number, Action.CORRECT_ACCUSED, Map.of("accused[0]", "330726-zjj", "accusedPersons", "钱某乙", "reason", "来信实为反映住建局"), "accused-corrected");
        assertThat(open(HANDLER, file(number))).hasStatus(404);
        assertThat(open(somebody(Role.AUDITOR), "/console/exposures")).hasStatusOk().bodyText().contains(number, "浦江县住房和城乡建设局", "收到该事项");
    }

    @Test
    void whatNoDissolvedUnitHoldsIsNotHandedOver() {
        assertThat(open(TRIAGE, act(forwarded(), Action.HAND_OVER))).hasStatus(409);
    }
}
