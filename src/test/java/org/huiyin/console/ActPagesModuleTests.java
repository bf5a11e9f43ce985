package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;

/** Each act by its form: in order, and with a fault beside its field. */
class ActPagesModuleTests extends SampleDesk {

    private static final Map<String, String> CLAIM = Map.of("claims[0].claim", "请修好路灯", "claims[0].facts", "经查属实", "claims[0].outcome", "support",
            "claims[0].basis", "依据甲规定", "claims[0].opinion", "意见乙");

    @Test
    void classifying() throws Exception {
        var number = registered(lamp());
        faulty(TRIAGE, number, Action.CLASSIFY, Map.of("class", "claim", "category", ""), "category", "请");
        taken(TRIAGE, number, Action.CLASSIFY, Map.of("class", "claim", "category", "0305", "region", "330726107"), "classified");
    }

    @Test
    void anAccusationIsSentOnOnlyOnceItIsSettledWhomItAccuses() throws Exception {
        var number = registered(lamp());
        taken(TRIAGE, number, Action.CLASSIFY, Map.of("class", "accusation", "category", "1601"), "classified");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("请先在“甄别分类”中确认被检举控告的单位").doesNotContain("/do/forward\"");
        assertThat(send(TRIAGE, act(number, Action.CLASSIFY), Map.of("find", "住房", "findIn", "330726", "accused[0]", "330726-jtj", "step", "find"))).hasStatusOk().bodyText()
                .contains("value=\"330726-jtj\" checked", "浦江县住房和城乡建设局");
        faulty(TRIAGE, number, Action.CLASSIFY, Map.of("class", "accusation", "category", "1601", "accused[0]", "nowhere"), "accused", "没有这个单位");
        taken(TRIAGE, number, Action.CLASSIFY, Map.of("class", "accusation", "category", "1601", "accused[3]", "330726-jtj"), "classified");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("/do/forward\"");
        assertThat(open(SISTER, file(number))).hasStatus(404);
        var other = registered(lamp());
        taken(TRIAGE, other, Action.CLASSIFY, Map.of("class", "accusation", "category", "1601", "accusedNone", "true"), "classified");
        assertThat(open(TRIAGE, file(other))).bodyText().contains("/do/forward\"");
    }

    @Test
    void aPlaceIsFoundByItsNameWhileClassifying() throws Exception {
        var number = registered(lamp());
        var page = act(number, Action.CLASSIFY);
        assertThat(send(TRIAGE, page, Map.of("class", "claim", "place", "留着", "regionName", "浦江县郑宅镇", "step", "place"))).hasStatusOk().bodyText()
                .contains("selected>浙江省金华市浦江县郑宅镇", "value=\"留着\"");
        assertThat(send(TRIAGE, page, Map.of("regionName", "没有这个地方", "step", "place"))).hasStatus(400).bodyText().contains("href=\"#f-regionName\"");
    }

    @Test
    void forwarding() throws Exception {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        assertThat(open(TRIAGE, act(number, Action.FORWARD))).bodyText().contains("value=\"330726-zjj\" checked", "（建议）");
        assertThat(send(TRIAGE, act(number, Action.FORWARD), Map.of("find", "交通", "findIn", "330726", "reason", "留着的话", "step", "find"))).hasStatusOk().bodyText()
                .contains("浦江县交通运输局", "留着的话");
        faulty(TRIAGE, number, Action.FORWARD, Map.of("to", "nowhere"), "to", "没有这个单位");
        taken(TRIAGE, number, Action.FORWARD, Map.of("to", BUREAU, "reason", "请办理"), "forwarded");
    }

    @Test
    void assigning() throws Exception {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        faulty(TRIAGE, number, Action.ASSIGN, Map.of("to", BUREAU, "due", "2026-01-01"), "due", "2026-01-06");
        faulty(TRIAGE, number, Action.ASSIGN, Map.of("to", BUREAU, "due", "soon"), "due", "");
        taken(TRIAGE, number, Action.ASSIGN, Map.of("to", BUREAU, "due", "2026-02-05"), "assigned");
    }

    @Test
    void objectingAndSettlingTheObjection() throws Exception {
        var number = forwarded();
        faulty(HANDLER, number, Action.OBJECT, Map.of("reason", " "), "reason", "请");
        taken(HANDLER, number, Action.OBJECT, Map.of("reason", "不属于本局职权", "proposed", "330726-jtj"), "objected");
        faulty(TRIAGE, number, Action.REJECT_OBJECTION, Map.of("reason", ""), "reason", "请");
        taken(TRIAGE, number, Action.REJECT_OBJECTION, Map.of("reason", "属于你局"), "objection-rejected");
        var other = forwarded();
        taken(HANDLER, other, Action.OBJECT, Map.of("reason", "不属于本局职权"), "objected");
        taken(TRIAGE, other, Action.UPHOLD_OBJECTION, Map.of(), "objection-upheld");
    }

    @Test
    void accepting() throws Exception {
        var number = forwarded();
        assertThat(open(HANDLER, act(number, Action.ACCEPT))).bodyText().contains("value=\"31(1)\"", "value=\"31(6)\"", "六十日内出具处理意见书");
        faulty(HANDLER, number, Action.ACCEPT, Map.of(), "route", "请");
        taken(HANDLER, number, Action.ACCEPT, Map.of("route", "31(6)"), "accepted");
    }

    @Test
    void recordingAnInterview() throws Exception {
        var number = inHand();
        faulty(HANDLER, number, Action.RECORD_INTERVIEW, Map.of("persons", "赵试", "text", "x", "date", "2026-02-01"), "date", "2026-01-05");
        taken(HANDLER, number, Action.RECORD_INTERVIEW, Map.of("kind", "investigation", "date", "2026-01-05", "persons", "赵试、吴承办", "text", "现场察看"), "interviewed");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 调查记录", "现场察看", "赵试、吴承办");
    }

    @Test
    void extendingIsSignedOnlyAfterTheNewDateWasShown() throws Exception {
        var number = inHand();
        faulty(HEAD, number, Action.EXTEND, Map.of("days", "31", "reason", "情况复杂"), "days", "30");
        faulty(HEAD, number, Action.EXTEND, Map.of("days", "10", "reason", ""), "reason", "请");
        var shown = send(HEAD, act(number, Action.EXTEND), Map.of("days", "10", "reason", "情况复杂"));
        assertThat(shown).hasStatusOk().bodyText().contains("新的截止日期：2026年3月16日", "情况复杂", "name=\"shown\" value=\"10\"");
        var fields = new java.util.HashMap<>(hidden(shown));
        fields.putAll(Map.of("days", "12", "reason", "情况复杂"));
        assertThat(post(HEAD, act(number, Action.EXTEND), fields)).hasStatusOk().bodyText().contains("2026年3月18日");
        fields.put("days", "10");
        assertThat(post(HEAD, act(number, Action.EXTEND), fields)).hasRedirectedUrl(file(number) + "?done=extended");
    }

    @Test
    void draftingClaimByClaimWithoutAScript() throws Exception {
        var number = inHand();
        var page = act(number, Action.DRAFT);
        assertThat(open(HANDLER, page)).bodyText().contains("请修好路灯").doesNotContain("claims[1].claim");
        assertThat(send(HANDLER, page, Map.of("claims[0].claim", "诉求甲", "step", "add"))).hasStatusOk().bodyText().contains("诉求甲", "claims[1].claim", "value=\"drop-1\"");
        faulty(HANDLER, number, Action.DRAFT, Map.of("claims[0].claim", "诉求甲", "claims[0].outcome", "explain", "claims[0].opinion", "x"), "claims-0-basis", "请");
        faulty(HANDLER, number, Action.DRAFT, Map.of("claims[0].claim", ""), "claims-0-claim", "请");
        taken(HANDLER, number, Action.DRAFT, CLAIM, "drafted");
        assertThat(open(HANDLER, page)).bodyText().contains("经查属实", "依据甲规定");
        taken(HANDLER, number, Action.DRAFT, Map.of("kind", "reply", "body", "答复正文"), "drafted");
    }

    @Test
    void submittingReturningAndSigning() throws Exception {
        var number = inHand();
        taken(HANDLER, number, Action.DRAFT, CLAIM, "drafted");
        taken(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, Map.of("reason", "请审签"), "submitted-for-signature");
        faulty(HEAD, number, Action.RETURN_DRAFT, Map.of("remarks", ""), "remarks", "请");
        taken(HEAD, number, Action.RETURN_DRAFT, Map.of("remarks", "依据不足"), "draft-returned");
        assertThat(open(HANDLER, act(number, Action.DRAFT))).bodyText().contains("依据不足", "经查属实");
        taken(HANDLER, number, Action.SUBMIT_FOR_SIGNATURE, Map.of(), "submitted-for-signature");
        assertThat(open(HEAD, act(number, Action.ISSUE_OPINION))).bodyText().contains("class=\"paper\"", "依据甲规定", "修改后签发").doesNotContain("<textarea");
        assertThat(open(HEAD, act(number, Action.ISSUE_OPINION) + "?edit=true")).bodyText().contains("<textarea", "依据甲规定");
        taken(HEAD, number, Action.ISSUE_OPINION, Map.of(), "opinion-issued");
    }

    @Test
    void theHeadMayWriteTheOpinionAnew() throws Exception {
        var number = inHand();
        faulty(HEAD, number, Action.ISSUE_OPINION, Map.of("claims[0].claim", ""), "claims-0-claim", "请");
        taken(HEAD, number, Action.ISSUE_OPINION, CLAIM, "opinion-issued");
    }

    @Test
    void deliveringExecutingAndClosing() throws Exception {
        var number = signed();
        faulty(HANDLER, number, Action.DELIVER, Map.of("mode", "", "date", "2026-01-05"), "mode", "请");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 处理意见", "意见乙");
        faulty(HANDLER, number, Action.DELIVER, Map.of("mode", "in-person", "date", "2026-01-05", "person", ""), "person", "请");
        taken(HANDLER, number, Action.DELIVER, Map.of("mode", "in-person", "date", "2026-01-05", "person", "赵试𠮷", "signed", "true"), "delivered");
        faulty(HANDLER, number, Action.EXECUTE, Map.of("date", "", "result", "修灯"), "date", "请");
        taken(HANDLER, number, Action.EXECUTE, Map.of("date", "2026-02-05", "result", "更换路灯"), "execution-begun");
        taken(HANDLER, number, Action.EXECUTE, Map.of("date", "2026-01-05", "result", "已更换"), "executed");
        faulty(HANDLER, number, Action.CLOSE, Map.of("result", ""), "result", "请");
        taken(HANDLER, number, Action.CLOSE, Map.of("result", "已办结"), "closed");
    }
}
