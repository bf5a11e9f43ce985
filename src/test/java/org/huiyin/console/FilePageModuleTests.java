package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;

class FilePageModuleTests extends SampleDesk {

    @Test
    void theHeadTellsStatusHolderNextDateAndWhy() {
        var number = forwarded();
        assertThat(open(HANDLER, file(number))).hasStatusOk().bodyText()
                .contains("已转送", "浦江县住房和城乡建设局", "提出异议期限", "书面告知期限", "《信访工作条例》第23条", file(number) + "/clocks/", number);
    }

    @Test
    void oneHistoryShowsWhatThePetitionerSeesAndWhatStaysInside() {
        var number = inHand();
        assertThat(open(HANDLER, file(number))).bodyText().contains("○ 信访人可见", "◆ 内部", "◆ 听取记录", "当面听取", "登记信访事项").doesNotContain("您的信访事项已登记");
        assertThat(open(HANDLER, file(number) + "?show=told")).bodyText().contains("已受理，并告知办理途径").doesNotContain("已完成甄别分类", "当面听取");
        assertThat(open(HANDLER, file(number) + "?show=internal")).bodyText().contains("已完成甄别分类").doesNotContain("已受理，并告知办理途径");
        assertThat(open(HANDLER, file(number) + "?show=notes")).bodyText().contains("当面听取").doesNotContain("已完成甄别分类");
    }

    @Test
    void theCompetentUnitIsProposedWithTheReasonAndOneClick() {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        assertThat(open(TRIAGE, file(number))).bodyText().contains("建议主管单位", "分级负责", "/do/forward?to=330726-zjj");
    }

    @Test
    void onlyActsThatAreOpenNowAreOffered() {
        var number = inHand();
        assertThat(open(HANDLER, file(number))).bodyText().contains("/do/record-interview", "/do/draft").doesNotContain("/do/accept", "/do/extend", "/do/issue-opinion");
        assertThat(open(HEAD, file(number))).bodyText().contains("/do/extend", "/do/issue-opinion");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("/do/withdraw").doesNotContain("/do/classify", "/do/forward", "/do/accept");
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "已答复")));
        assertThat(open(HEAD, file(number))).bodyText().contains("/do/file-receipt").doesNotContain("/do/close", "/do/execute", "/do/deliver");
    }

    @Test
    void sealedAndUnknownLookAlike() {
        var sealed = registered(accusationOf("浦江县住房和城乡建设局"));
        var unknown = sealed.substring(0, 21) + (sealed.charAt(21) == '0' ? '1' : '0');
        assertThat(open(TRIAGE, file(sealed))).hasStatusOk().bodyText().contains("◆ 保密");
        for (var who : new org.huiyin.actor.Actor[] {CLERK, HANDLER}) {
            var hidden = open(who, file(sealed));
            var absent = open(who, file(unknown));
            assertThat(hidden).hasStatus(404);
            assertThat(absent).hasStatus(404);
            assertThat(hidden.getResponse()).extracting(r -> body(r).replace(sealed, "")).isEqualTo(body(absent.getResponse()).replace(unknown, ""));
            assertThat(open(who, act(sealed, Action.CLASSIFY))).hasStatus(404);
            assertThat(post(who, act(sealed, Action.CLASSIFY), Map.of("version", "1", "class", "claim"))).hasStatus(404);
        }
    }

    private static String body(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            return response.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyDayOfATermIsCountedOnAPageOfItsOwn() {
        assertThat(open(HANDLER, "/console/deadlines?term=C3_OBJECT&start=2026-02-13")).hasStatusOk().bodyText().contains("2026-02-14", "● 计入", "○ 不计入", "2026-02-27");
        assertThat(open(HANDLER, "/console/deadlines?term=C9_ASSIGN&start=2026-01-05&due=2026-01-20")).hasStatusOk();
        assertThat(open(HANDLER, "/console/deadlines?term=C4X_EXTEND&start=2026-03-06&length=10")).hasStatusOk();
        assertThat(open(HANDLER, "/console/deadlines?term=C4X_EXTEND&start=2026-03-06&length=x")).hasStatus(400);
        assertThat(open(HANDLER, "/console/deadlines?term=nonsense&start=x")).hasStatus(400);
    }

    @Test
    void aConfirmationIsSaidOnlyOfTheLatestStep() {
        var number = forwarded();
        assertThat(open(TRIAGE, file(number) + "?done=forwarded")).bodyText().contains("已转送，收件单位的期限开始计算");
        assertThat(open(TRIAGE, file(number) + "?done=closed")).bodyText().doesNotContain("事项已办结");
    }
}
