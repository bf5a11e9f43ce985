package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.junit.jupiter.api.Test;

class AskReviewModuleTests extends SampleFollower {

    private void asks(String action, String... fields) {
        page(lamp);
        citizen.open("/track/" + lamp.number() + "/" + action).post("/track/" + lamp.number() + "/" + action, "next", fields);
    }

    private void delivered() {
        signed(lamp.number());
        done(HANDLER, lamp.number(), Action.DELIVER, delivery("赵试𠮷"));
    }

    private void later(int days) {
        time.runAhead(time.ahead().plusDays(days));
    }

    @Test
    void theWindowOpensWithTheDeliveryAndNotWithTheSignature() {
        assertThat(page(lamp)).doesNotContain("对答复不服的");
        signed(lamp.number());
        assertThat(page(lamp)).contains("对答复不服的", "期限自送达时起计算").doesNotContain("/request-review\"");
        done(HANDLER, lamp.number(), Action.DELIVER, delivery("赵试𠮷"));
        assertThat(page(lamp)).contains("/request-review\"", "2026年2月4日", "最迟于");
    }

    @Test
    void aReviewIsAskedForWithoutReasonsAndTheReviewingOrganHoldsIt() {
        delivered();
        asks("request-review", "reason", "");
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(page(lamp)).contains("复查复核中", "上一级机关决定", "复查复核收件告知书", view(lamp.number()).holder().name()).doesNotContain("/request-review\"");
        assertThat(view(lamp.number()).status()).isEqualTo(Status.REVIEW);
    }

    @Test
    void tooLateAndTheReasonIsTheDateOnThePageAndAtTheForm() {
        delivered();
        later(31);
        assertThat(page(lamp)).contains("已于 2026年2月4日 届满").doesNotContain("/request-review\"");
        asks("request-review", "reason", "不服");
        assertThat(citizen.status()).isEqualTo(409);
        assertThat(citizen.fields()).containsEntry("reason", "不服");
    }

    @Test
    void aReviewLeadsToARereviewAndThatIsTheEnd() {
        var number = lamp.number();
        delivered();
        asks("request-review", "reason", "事实有误");
        done(reviewer(number), number, Action.DECIDE_REVIEW, facts(Map.of("decision", "uphold", "opinion", "维持原意见", "basis", "依据甲")));
        assertThat(page(lamp)).contains("复查意见已经作出", "期限自送达时起计算");
        done(reviewer(number), number, Action.DELIVER, delivery("赵试𠮷"));
        assertThat(page(lamp)).contains("/request-rereview\"", "复核为最后一级");
        asks("request-rereview", "reason", "仍然不服");
        assertThat(citizen.status()).isEqualTo(303);
        done(reviewer(number), number, Action.DECIDE_REREVIEW, facts(Map.of("decision", "uphold", "opinion", "维持", "basis", "依据甲")));
        assertThat(page(lamp)).contains("已经终结", "终结是指", "帮扶", "不再复查、复核").doesNotContain("/request-re");
    }

    @Test
    void anAnswerThatOpensNoReviewSaysWhy() {
        var suggestion = submitted(suggestion());
        accepted(suggestion.number(), "suggestion", "");
        done(HANDLER, suggestion.number(), Action.STUDY, facts(Map.of()));
        done(HEAD, suggestion.number(), Action.ISSUE_OPINION, facts(Map.of("adoption", "adopted", "claims", List.of(Map.of("claim", "请装灯", "opinion", "已采纳", "outcome", "support", "basis", "依据甲")))));
        assertThat(page(suggestion)).contains("建议意见经研究后答复").doesNotContain("/request-review\"");
        accepted(lamp.number(), "claim", "31(1)");
        done(HANDLER, lamp.number(), Action.IMPORT_ROUTE, facts(Map.of("organ", "人民法院", "procedure", "民事诉讼", "term", "六个月")));
        assertThat(page(lamp)).contains("已转其他程序", "依法通过其他法定程序处理", "救济途径适用该程序");
    }

    @Test
    void aJoinedPetitionNamesTheOneThatCarriesIt() {
        var parent = submitted(lamp());
        accepted(parent.number(), "claim", "31(6)");
        done(TRIAGE, lamp.number(), Action.CLASSIFY, classification("claim"));
        done(TRIAGE, lamp.number(), Action.JOIN, facts(Map.of("parent", parent.number())));
        assertThat(page(lamp)).contains("已并案办理", "合并办理的信访编号", parent.number());
    }

    @Test
    void aProofThatRanOutKeepsTheReasonsAndAsksForTheCode() {
        delivered();
        page(lamp);
        var path = "/track/" + lamp.number() + "/request-review";
        var fields = citizen.open(path).fields();
        citizen.open("/track").postAll("/track/leave", fields);
        fields.putAll(Map.of("reason", "写了很久", "go", "next"));
        assertThat(citizen.postAll(path, fields).status()).isEqualTo(400);
        assertThat(citizen.fields()).containsEntry("reason", "写了很久").containsKey("code");
        assertThat(citizen.post(path, "next", "code", lamp.queryCode()).status()).isEqualTo(303);
    }
}
