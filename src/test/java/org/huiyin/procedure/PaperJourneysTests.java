package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.HANDLER;
import static org.huiyin.procedure.Seat.HEAD;
import static org.huiyin.procedure.Seat.LEADER;
import static org.huiyin.procedure.Seat.PETITIONER;
import static org.huiyin.procedure.Seat.REREVIEWER;
import static org.huiyin.procedure.Seat.REVIEWER;
import static org.huiyin.procedure.Seat.TRAFFIC;
import static org.huiyin.procedure.Seat.TRIAGE;

import org.junit.jupiter.api.Test;

/** What papers say of the case that they come from: which organ, which paper, which law, who signed. */
class PaperJourneysTests extends CountyOutside {

    private static final String REVOKED = "{'decision': 'revoke', 'ground': 'procedure', 'due': '@+40'}";

    private Journey contested() {
        return delivered().as(PETITIONER).act("request-review", "{'reason': null}").as(REVIEWER);
    }

    private Journey contestedTwice() {
        return contested().act("decide-review").act("deliver").as(PETITIONER).act("request-rereview", "{'reason': null}").as(REREVIEWER);
    }

    @Test
    void aRereviewNamesTheOrganWhoseReviewIsContested() {
        var decided = contestedTwice().act("decide-rereview", "{'decision': 'change', 'outcome': 'support'}");
        var review = decided.says("review-opinion");
        assertThat(review).contains("您不服浦江县住房和城乡建设局就信访事项", "复查请求：不服原处理意见，请求复查。", "原处理意见书：浦建处意〔2026〕", "复查意见：维持。", "日内，请求金华市人民政府复核")
                .doesNotContain("撤销理由", "重新办理", "经查明");
        assertThat(decided.says("rereview-opinion")).startsWith("金华市人民政府信访事项复核意见书金政核意〔2026〕")
                .contains("您不服浦江县人民政府就信访事项", "复查意见书：浦政查意〔2026〕", "复核请求：不服复查意见，请求复核。", "复核意见：变更。", "对信访请求的意见：支持。");
    }

    @Test
    void aRevocationPromisesNoRereviewButSaysWhoHandlesItAnewAndUntilWhen() {
        var revoked = contested().act("decide-review", REVOKED);
        assertThat(revoked.says("review-opinion")).contains("复查意见：撤销。", "撤销理由：违反法定程序。", "该事项由浦江县住房和城乡建设局重新办理，并于2026年4月11日前重新作出处理意见")
                .doesNotContain("请求金华市人民政府复核", "身份证明");
        assertThat(revoked.says("redo-order")).contains("原处理意见书：浦建处意〔2026〕", "撤销理由：违反法定程序。", "请于2026年4月11日前重新作出处理意见", "《信访工作条例》第三十五条");
    }

    @Test
    void theHeadWhoExtendsIsNamed() {
        assertThat(heard().as(HEAD).act("extend").says("extension"))
                .contains("依照《信访工作条例》第三十四条的规定，经本机关、单位负责人" + accounts.displayNames(java.util.List.of(HEAD.on("").account())).get(HEAD.on("").account()) + "批准")
                .doesNotContain("负责人浦江县住房和城乡建设局");
    }

    @Test
    void aHelpingUnitIsAskedForItsPart() {
        assertThat(heard().as(HEAD).act("invite-units").as(TRAFFIC).says("call-to-help")).startsWith("浦江县住房和城乡建设局信访事项协办函浦建协办〔2026〕")
                .contains("浦江县交通运输局：", "由浦江县住房和城乡建设局主办", "第二十四条", "协办内容：道路部分", "请于2026年3月12日前").doesNotContain("异议", "办结报告");
    }

    @Test
    void aDeliveryReceiptTellsWhatWasDeliveredAndByWhom() {
        var name = accounts.displayNames(java.util.List.of(HANDLER.on("").account())).get(HANDLER.on("").account());
        assertThat(delivered().says("delivery-receipt")).contains("送达文书信访事项处理意见书（浦建处意〔2026〕", "送达人" + name);
        assertThat(contested().act("decide-review").act("deliver").says("delivery-receipt")).contains("信访事项复查意见书（浦政查意〔2026〕");
    }

    @Test
    void whatIsNoLongerAcceptedPointsToTheLastWord() {
        var decided = contestedTwice().act("decide-rereview").act("deliver");
        assertThat(lamp().beside(decided).as(TRIAGE).act("refuse-final").says("no-longer")).contains("此前的复核意见书：金政核意〔2026〕").doesNotContain("复核意见书：" + decided.number());
    }

    @Test
    void aHearingNoticeTellsTheHourTheChairAndTheRights() {
        var heard = heard();
        heard.wrong("hold-hearing", "{'time': '9点'}", "time").wrong("hold-hearing", "{'chair': '己'}", "chair").act("hold-hearing", "{'time': '09:30', 'chair': '甲'}");
        assertThat(heard.says("hearing-notice")).contains("依照《信访工作条例》第三十一条第六项的规定", "2026年3月22日9时30分", "地点：县信访局三楼", "听证主持人：甲", "授权委托书", "回避", "视为放弃听证");
        assertThat(contestedTwice().act("hold-hearing").says("hearing-notice")).contains("依照《信访工作条例》第三十六条的规定", "日期：2026年3月22日").doesNotContain("听证主持人：");
    }

    @Test
    void aReceiptOfARequestCitesTheArticleOfItsStage() {
        var again = contestedTwice();
        assertThat(again.says("review-receipt")).contains("复核请求", "依照《信访工作条例》第三十六条的规定").doesNotContain("第三十五条");
    }

    @Test
    void anAgreementHasRoomForItsSignatures() {
        assertThat(heard().act("mediate", "{'result': null}").act("mediate").says("agreement")).contains("信访人签名", "对方当事人签名", "调解人员签名", "承办单位签名");
    }

    @Test
    void anUrgentReportGoesToCommitteeAndGovernment() {
        var reported = lamp().as(TRIAGE).act("classify").as(LEADER).act("report-urgent");
        assertThat(reported.read("/api/v1/staff/petitions/" + reported.number() + "/documents")).contains("urgent-report");
        assertThat(jdbc.sql("select count(*) from notice n join petition p on p.id = n.petition where p.number = ? and n.kind = 'URGENT_REPORT'").param(reported.number()).query(Integer.class).single()).isEqualTo(3);
        assertThat(reported.saysFirst("urgent-report")).contains("中共浦江县委员会、浦江县人民政府：");
    }

    @Test
    void whatLapsedIsNamedWhenACaseClosesByItself() {
        var lapsed = delivered().days(40);
        assertThat(lapsed.history()).contains("期限内未请求复查，事项办结", "于2026年3月2日听取了陈述", "处理意见已于2026年3月2日送达");
        assertThat(lapsed.clockWords("C5_REVIEW_REQ", "stateWords")).containsExactly("期满未行使");
        assertThat(lapsed.clockWords("C11_EVAL", "unverified")).containsExactly("true");
        assertThat(lapsed.clockWords("C4_HANDLE", "unverified")).containsExactly("false");
        assertThat(contested().act("decide-review").act("deliver").days(40).history()).contains("期限内未请求复核，事项办结");
    }

    @Test
    void theLawOfTheProfileStandsOnThePaper() {
        var heard = heard();
        jdbc.sql("update petition set profile = 'zhejiang-2016' where number = ?").param(heard.number()).update();
        heard.as(HEAD).act("extend", "{'days': 60}");
        assertThat(heard.says("extension")).contains("依照《浙江省信访条例》（2016年）（效力未核实）的规定，经本机关、单位负责人", "延长办理期限60日").doesNotContain("《信访工作条例》第三十四条");
        var simple = forwarded().as(HANDLER).act("simplify");
        assertThat(simple.says("simple-notice")).contains("依照国家信访局《信访事项简易办理办法（试行）》（效力未核实）的规定");
    }
}
