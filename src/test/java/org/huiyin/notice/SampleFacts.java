package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.notice.NoticeFacts.Acceptance;
import org.huiyin.notice.NoticeFacts.Claim;
import org.huiyin.notice.NoticeFacts.Extension;
import org.huiyin.notice.NoticeFacts.Opinion;
import org.huiyin.notice.NoticeFacts.Outcome;
import org.huiyin.notice.NoticeFacts.Receipt;
import org.huiyin.runtime.Words;

/** One notice of each kind, about a lift in Pujiang. */
final class SampleFacts {

    static final String NUMBER = "330726202601050000017X";
    static final String TITLE = "幸福小区3号楼电梯长期停运，老人出行困难";
    static final Issuer OFFICE = new Issuer("浦江县信访局", "0579-84112233", "浦江县人民东路1号");
    static final Issuer BUREAU = new Issuer("浦江县住房和城乡建设局", "0579-84223344", "浦江县和平北路2号");

    private SampleFacts() {}

    static Receipt receipt() {
        return receipt("张某明", TITLE);
    }

    static Receipt receipt(String addressee, String title) {
        return new Receipt(addressee, title, NUMBER, OFFICE, Instant.parse("2026-01-05T01:30:00Z"), Words.of("runtime.name"), LocalDate.of(2026, 1, 20), true);
    }

    static Receipt receiptForNobody() {
        return new Receipt(null, TITLE, NUMBER, OFFICE, Instant.parse("2026-01-05T01:30:00Z"), Words.of("runtime.name"), null, false);
    }

    static Acceptance acceptance() {
        return new Acceptance("张某明", TITLE, NUMBER, BUREAU, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 12), Procedure.HANDLING_OPINION, LocalDate.of(2026, 3, 13));
    }

    static Acceptance acceptanceOfASuggestion() {
        return new Acceptance("张某明", TITLE, NUMBER, BUREAU, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 12), Procedure.SUGGESTION, null);
    }

    static Extension extension() {
        return new Extension("张某明", TITLE, NUMBER, BUREAU, "电梯主机需返厂检测，\n检测机构预计三月底出具报告。", LocalDate.of(2026, 3, 13), LocalDate.of(2026, 4, 12), 30, "王某");
    }

    static Opinion opinion() {
        return new Opinion("张某明", TITLE, NUMBER, BUREAU, List.of(
                new Claim("尽快恢复3号楼电梯运行", "2025年10月12日，3号楼电梯因主机故障停用。经现场核查，物业公司未及时申请维修资金。\n2026年1月9日，本机关召集物业公司、业主委员会协商。",
                        Outcome.SUPPORT, "《中华人民共和国特种设备安全法》第三十六条。", "责令物业公司于2026年2月10日前完成维修并恢复运行，本机关督促执行。"),
                new Claim("免除停运期间的物业费", "物业费收取标准由物业服务合同约定，合同未约定停运期间减免。",
                        Outcome.EXPLAIN, "《中华人民共和国民法典》第九百四十四条。", "请求合理，但缺乏法律依据，建议与物业公司协商，协商不成的可以申请人民调解或者提起诉讼。"),
                new Claim("赔偿精神损失十万元", "未发现因停运造成人身损害的事实。", Outcome.NOT_SUPPORT, "《中华人民共和国民法典》第一千一百八十三条。", "请求缺乏事实根据，不予支持。")),
                "浦江县人民政府", 30);
    }

    /** An opinion of many pages. */
    static Opinion longOpinion() {
        var claim = new Claim("尽快恢复运行", "经查明的事实。".repeat(400), Outcome.SUPPORT, "依据。", "处理意见。".repeat(100));
        return new Opinion("张某明", TITLE, NUMBER, BUREAU, List.of(claim, claim), null, 30);
    }
}
