package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** The forms by which an answer reaches the petitioner, and those of its review. */
class AnswerPagesModuleTests extends SampleDesk {

    private static final Map<String, String> DELIVERED = Map.of("mode", "in-person", "date", "2026-01-05", "person", "赵试𠮷", "signed", "true");
    private static final MockMultipartFile SCAN = new MockMultipartFile("file", "回证.png", "image/png",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0});

    private String delivered() {
        var number = signed();
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        return number;
    }

    @Test
    void postingAndTakingBackFromThePost() throws Exception {
        var number = signed();
        faulty(HANDLER, number, Action.POST, Map.of("date", "2026-01-05", "tracking", ""), "tracking", "请");
        taken(HANDLER, number, Action.POST, Map.of("date", "2026-01-05", "tracking", "EX123456"), "posted");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 邮寄记录", "邮件编号： EX123456", "已于2026年1月5日交邮");
        faulty(HANDLER, number, Action.RETURN_POST, Map.of("date", "2026-01-06", "reason", "查无此人"), "date", "2026-01-05");
        taken(HANDLER, number, Action.RETURN_POST, Map.of("date", "2026-01-05", "reason", "查无此人"), "post-returned");
        assertThat(open(HANDLER, file(number))).bodyText().contains("查无此人", "/do/deliver\"");
    }

    @Test
    void theSignedReceiptIsScannedBackOntoTheCase() throws Exception {
        var number = signed();
        var page = act(number, Action.DELIVER);
        assertThat(open(HANDLER, page)).bodyText().contains("送达回证扫描件").doesNotContain("name=\"attitude\"");
        var fields = new HashMap<>(hidden(open(HANDLER, page)));
        fields.putAll(DELIVERED);
        fields.put("person", "邻居");
        var answer = upload(HANDLER, page, fields, SCAN);
        assertThat(answer).hasStatus(400).bodyText().contains("href=\"#f-person\"", "已收到：回证.png", "name=\"documents[0]\"");
        fields.putAll(hidden(answer));
        fields.put("signed", "true");
        fields.put("relation", "邻居，受托代收");
        assertThat(post(HANDLER, page, fields)).hasRedirectedUrl(file(number) + "?done=delivered");
        assertThat(open(HANDLER, file(number))).bodyText().contains("回证.png", "与信访人的关系： 邻居，受托代收");
    }

    @Test
    void theReceiptThatComesBackLaterIsFiledBesideItsDelivery() throws Exception {
        var number = delivered();
        var page = act(number, Action.FILE_RECEIPT);
        assertThat(open(HANDLER, page)).bodyText().contains("哪一份送达回证", "送达回证扫描件");
        faulty(HANDLER, number, Action.FILE_RECEIPT, Map.of("receipt", ""), "file", "请");
        assertThat(upload(HANDLER, page, hidden(open(HANDLER, page)), SCAN)).hasRedirectedUrl(file(number) + "?done=receipt-filed");
        assertThat(open(HANDLER, file(number))).bodyText().contains("◆ 签收的送达回证", "打开扫描件", "回证.png");
    }

    @Test
    void aPublicNoticeSaysWhyAndARefusalWhoSawIt() throws Exception {
        var number = signed();
        faulty(HANDLER, number, Action.DELIVER, Map.of("mode", "public", "date", "2026-01-05", "signed", "", "reason", "下落不明"), "date", "2026-02-04");
        faulty(HANDLER, number, Action.DELIVER, Map.of("mode", "in-person", "date", "2026-01-05", "person", "赵试𠮷", "signed", "false"), "reason", "见证人");
        taken(HANDLER, number, Action.DELIVER, Map.of("mode", "in-person", "date", "2026-01-05", "person", "赵试𠮷", "signed", "false", "reason", "村干部钱某见证"), "delivered");
    }

    @Test
    void whatWasAssignedAsksForTheReport() throws Exception {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.ASSIGN, facts(Map.of("to", BUREAU, "due", "2026-02-05")));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "x")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        var typed = new HashMap<>(DELIVERED);
        typed.put("attitude", "某".repeat(2001));
        faulty(HANDLER, number, Action.DELIVER, typed, "attitude", "2,000");
        typed.putAll(Map.of("attitude", "满意", "result", "已答复"));
        taken(HANDLER, number, Action.DELIVER, typed, "delivered");
    }

    @Test
    void aReviewAskedForOnPaperIsTakenDownAndDecided() throws Exception {
        var number = delivered();
        faulty(TRIAGE, number, Action.REQUEST_REVIEW, Map.of("receivedOn", "2026-01-06"), "receivedOn", "2026-01-05");
        var page = act(number, Action.REQUEST_REVIEW);
        var fields = new HashMap<>(hidden(open(TRIAGE, page)));
        fields.putAll(Map.of("receivedOn", "2026-01-05", "reason", "不服处理意见"));
        assertThat(upload(TRIAGE, page, fields, SCAN)).hasRedirectedUrl(file(number) + "?done=review-requested");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("回证.png", "复查复核机关", "浦江县人民政府", "原办理单位");
        faulty(REVIEWER, number, Action.DECIDE_REVIEW, Map.of("opinion", "维持", "basis", "甲"), "decision", "请");
        faulty(REVIEWER, number, Action.DECIDE_REVIEW, Map.of("decision", "uphold", "opinion", "维持", "basis", ""), "basis", "请");
        faulty(REVIEWER, number, Action.DECIDE_REVIEW, Map.of("decision", "revoke", "opinion", "撤销", "basis", "甲", "ground", "facts", "due", "2026-01-05"), "due", "2026-01-06");
        taken(REVIEWER, number, Action.DECIDE_REVIEW, Map.of("decision", "uphold", "opinion", "原意见正确", "basis", "依据甲规定"), "review-decided");
        assertThat(open(REVIEWER, file(number))).bodyText().contains("◆ 复查意见", "原意见正确");
        taken(REVIEWER, number, Action.DELIVER, DELIVERED, "review-delivered");
        taken(TRIAGE, number, Action.REQUEST_REREVIEW, Map.of("receivedOn", "2026-01-05"), "rereview-requested");
        faulty(REREVIEWER, number, Action.DECIDE_REREVIEW, Map.of("decision", "uphold", "opinion", "", "basis", "甲"), "opinion", "请");
        taken(REREVIEWER, number, Action.DECIDE_REREVIEW, Map.of("decision", "change", "outcome", "explain", "opinion", "变更", "basis", "依据甲规定"), "rereview-decided");
    }

    @Test
    void helpAfterTheEndIsNoted() throws Exception {
        var number = decidedForGood();
        faulty(TRIAGE, number, Action.CARE, Map.of("text", ""), "text", "请");
        taken(TRIAGE, number, Action.CARE, Map.of("text", "上门走访"), "cared-for");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("◆ 帮扶记录", "上门走访");
    }
}
