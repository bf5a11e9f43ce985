package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;

class PublicationPageModuleTests extends SampleDesk {

    private String finished(boolean consent) {
        var fields = lampFields();
        fields.put("publishConsent", consent);
        var number = registered(facts(fields).as(Submission.class));
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "办结")));
        return number;
    }

    @Test
    void theOfficeReadsChangesPublishesAndTakesBack() throws Exception {
        var number = finished(true);
        var page = file(number) + "/publication";
        assertThat(open(TRIAGE, file(number))).hasStatusOk().bodyText().contains(page);
        assertThat(open(HANDLER, file(number))).hasStatusOk().bodyText().doesNotContain(page);
        assertThat(open(TRIAGE, page)).hasStatusOk().bodyText().contains("路口路灯不亮", "意见乙", "我已逐字检查").doesNotContain("撤下");
        assertThat(post(TRIAGE, page, Map.of("do", "publish", "title", "路灯", "claim", "修灯", "answer", "已修"))).hasStatus(400).bodyText().contains("f-read", "请检查后勾选", "修灯");
        assertThat(post(TRIAGE, page, Map.of("do", "publish", "title", "路灯", "claim", "赵试𠮷要修灯", "answer", "已修", "read", "true"))).hasStatus(400).bodyText().contains("f-claim", "请改写");
        assertThat(post(TRIAGE, page, Map.of("do", "publish", "title", "路灯", "claim", "修灯", "answer", "已修", "read", "true"))).hasStatus(302);
        assertThat(open(TRIAGE, page)).hasStatusOk().bodyText().contains("/open/G", "更新公开内容", "撤下");
        assertThat(post(LEADER, page, Map.of("do", "withdraw"))).hasStatus(302);
        assertThat(post(LEADER, page, Map.of("do", "withdraw"))).hasStatus(409);
    }

    @Test
    void whatCannotBePublicSaysWhy() {
        var number = finished(false);
        assertThat(open(TRIAGE, file(number) + "/publication")).hasStatusOk().bodyText().contains("信访人没有同意公开").doesNotContain("<textarea");
        assertThat(post(TRIAGE, file(number) + "/publication", Map.of("do", "publish", "title", "a", "claim", "b", "answer", "c"))).hasStatus(409);
    }
}
