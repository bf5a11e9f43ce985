package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.notice.NoticeFacts.Claim;
import org.huiyin.notice.NoticeFacts.Outcome;
import org.huiyin.runtime.Words;

/** One notice of each kind, about a lift in Pujiang. */
final class SampleFacts {

    static final String NUMBER = "330726202601050000017X";
    static final String TITLE = "幸福小区3号楼电梯长期停运，老人出行困难";
    static final Issuer OFFICE = new Issuer("330726-xfj", "浦江县信访局", "0579-84112233", "浦江县人民东路1号");
    static final Issuer BUREAU = new Issuer("330726-zjj", "浦江县住房和城乡建设局", "0579-84223344", "浦江县和平北路2号");

    private static final Instant RECEIVED = Instant.parse("2026-01-05T01:30:00Z");

    private SampleFacts() {}

    static NoticeFacts receipt() {
        return receipt("张某明", TITLE);
    }

    static NoticeFacts receipt(String addressee, String title) {
        return NoticeFacts.of(NoticeKind.RECEIPT, OFFICE, NUMBER, title).to(addressee).moment(Field.RECEIVED_AT, RECEIVED).words(Field.CHANNEL, Words.of("runtime.name"))
                .day(Field.DUE, LocalDate.of(2026, 1, 20)).words(Field.CONFIDENTIAL, Words.of("notice.confidential")).done();
    }

    static NoticeFacts receiptForNobody() {
        return NoticeFacts.of(NoticeKind.RECEIPT, OFFICE, NUMBER, TITLE).moment(Field.RECEIVED_AT, RECEIVED).words(Field.CHANNEL, Words.of("runtime.name")).done();
    }

    static NoticeFacts acceptance() {
        return accepted(Procedure.HANDLING_OPINION).day(Field.DUE, LocalDate.of(2026, 3, 13)).done();
    }

    static NoticeFacts acceptanceOfASuggestion() {
        return accepted(Procedure.SUGGESTION).done();
    }

    private static Writing accepted(Procedure procedure) {
        return begun(NoticeKind.ACCEPTANCE).day(Field.RECEIVED_ON, LocalDate.of(2026, 1, 8)).day(Field.ACCEPTED_ON, LocalDate.of(2026, 1, 12)).words(Field.PROCEDURE, procedure.words());
    }

    static NoticeFacts extension() {
        return begun(NoticeKind.EXTENSION).text(Field.REASON, "电梯主机需返厂检测，\n检测机构预计三月底出具报告。")
                .day(Field.OLD_DUE, LocalDate.of(2026, 3, 13)).day(Field.NEW_DUE, LocalDate.of(2026, 4, 12)).number(Field.DAYS, 30).text(Field.APPROVER, "王某").done();
    }

    static NoticeFacts opinion() {
        return begun(NoticeKind.OPINION).claims(List.of(
                new Claim("尽快恢复3号楼电梯运行", "2025年10月12日，3号楼电梯因主机故障停用。经现场核查，物业公司未及时申请维修资金。\n2026年1月9日，本机关召集物业公司、业主委员会协商。",
                        Outcome.SUPPORT, "《中华人民共和国特种设备安全法》第三十六条。", "责令物业公司于2026年2月10日前完成维修并恢复运行，本机关督促执行。"),
                new Claim("免除停运期间的物业费", "物业费收取标准由物业服务合同约定，合同未约定停运期间减免。",
                        Outcome.EXPLAIN, "《中华人民共和国民法典》第九百四十四条。", "请求合理，但缺乏法律依据，建议与物业公司协商，协商不成的可以申请人民调解或者提起诉讼。"),
                new Claim("赔偿精神损失十万元", "未发现因停运造成人身损害的事实。", Outcome.NOT_SUPPORT, "《中华人民共和国民法典》第一千一百八十三条。", "请求缺乏事实根据，不予支持。")))
                .text(Field.REVIEW_ORGAN, "浦江县人民政府").number(Field.REVIEW_DAYS, 30).done();
    }


    private static Writing begun(NoticeKind kind) {
        return NoticeFacts.of(kind, BUREAU, NUMBER, TITLE).to("张某明");
    }

    /** A paper of a kind whose duties are all texts. */
    static NoticeFacts least(NoticeKind kind, Issuer issuer) {
        var writing = NoticeFacts.of(kind, issuer, NUMBER, TITLE).to("张某明");
        kind.required().forEach(field -> writing.text(field, "示例"));
        return writing.done();
    }

    static NoticeFacts by(Issuer issuer, NoticeFacts facts) {
        return new NoticeFacts(facts.kind(), facts.addressee(), facts.title(), facts.petitionNumber(), issuer, facts.values(), facts.claims());
    }

    /** An opinion of many pages. */
    static NoticeFacts longOpinion() {
        var claim = new Claim("尽快恢复运行", "经查明的事实。".repeat(400), Outcome.SUPPORT, "依据。", "处理意见。".repeat(100));
        return begun(NoticeKind.OPINION).claims(List.of(claim, claim)).number(Field.REVIEW_DAYS, 30).done();
    }
}
