package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;

class TellingPagesModuleTests extends SampleDesk {

    private String group(int others) {
        var fields = lampFields();
        fields.put("representatives", List.of(Map.of("name", "钱代表", "phone", "13900000002", "address", "试用村2号")));
        fields.put("coPetitioners", java.util.stream.IntStream.rangeClosed(1, others).mapToObj(i -> Map.of("name", "同访" + i)).toList());
        return registered(facts(fields).as(Submission.class));
    }

    private static Map<String, String> telling(String... changes) {
        var telling = new HashMap<>(Map.of("paper", "receipt", "date", "2026-01-05", "mode", "phone"));
        for (int i = 0; i < changes.length; i += 2) {
            telling.put(changes[i], changes[i + 1]);
        }
        return telling;
    }

    @Test
    void theFileShowsEverybodyAgainstEveryPaper() throws Exception {
        var number = group(2);
        assertThat(open(TRIAGE, file(number))).bodyText().contains("告知情况", "已告知 0/4 人", "经代表人告知", "待告知", "do/record-telling?paper=receipt-").doesNotContain("同访1");
        taken(TRIAGE, number, Action.RECORD_TELLING, telling("paper", "receipt", "persons[0]", "2", "persons[1]", "1"), "members-told");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("已告知 2/4 人", "2026-01-05", "电话");
        assertThat(open(TRIAGE, file(registered(lamp())))).bodyText().doesNotContain("告知情况");
    }

    @Test
    void aBigGroupIsTickedToTheLast() throws Exception {
        var number = group(120);
        taken(TRIAGE, number, Action.RECORD_TELLING, telling("persons[121]", "122", "mode", "via-representative", "via", "2"), "members-told");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("已告知 1/122 人", "（经第 2 位）");
        taken(TRIAGE, number, Action.RECORD_TELLING, telling("everyone", "true"), "members-told");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("已告知 122/122 人");
    }

    @Test
    void whatIsMissingIsSaidBesideItsControl() throws Exception {
        var number = group(2);
        faulty(TRIAGE, number, Action.RECORD_TELLING, telling(), "persons", "请选择告知了哪些人");
        faulty(TRIAGE, number, Action.RECORD_TELLING, telling("persons[0]", "9"), "persons", "名单上只有");
        faulty(TRIAGE, number, Action.RECORD_TELLING, telling("persons[0]", "2", "paper", ""), "paper", "请");
        faulty(TRIAGE, number, Action.RECORD_TELLING, telling("persons[0]", "3", "mode", "via-representative"), "via", "请选择由哪位代表人转告");
    }

    @Test
    void theEnvelopePageOffersEachWhoLeftAnAddress() throws Exception {
        var number = group(1);
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        var paper = files.read(TRIAGE, number).orElseThrow().view().documents().stream().filter(p -> p.kind().equals("acceptance")).findFirst().orElseThrow().id();
        var page = "/console/petitions/" + number + "/papers/" + paper + "/envelope";
        assertThat(open(HANDLER, page)).hasStatusOk().bodyText().contains("共 2 个信封", "2 钱** · 代表人").doesNotContain("试用村2号");
        assertThat(post(HANDLER, page, Map.of("to", "each", "reason", "寄送"))).hasStatusOk().hasContentType("application/pdf");
        assertThat(post(HANDLER, page, Map.of("to", "7", "reason", "寄送"))).hasStatus(400).bodyText().contains("href=\"#f-to\"");
        assertThat(post(HANDLER, page, Map.of("to", "3", "reason", "寄送"))).hasStatus(400);
    }

    @Test
    void aCodeOfHisOwnIsHandedOutOnASlipThatNamesNobody() throws Exception {
        var number = group(1);
        var page = "/console/petitions/" + number + "/codes";
        assertThat(open(TRIAGE, file(number))).bodyText().contains(page);
        assertThat(open(TRIAGE, page)).hasStatusOk().bodyText().contains("2 钱** · 代表人").doesNotContain("1 赵");
        assertThat(post(TRIAGE, page, Map.of("to", ""))).hasStatus(400).bodyText().contains("href=\"#f-to\"");
        assertThat(post(TRIAGE, page, Map.of("to", "2"))).hasStatus(201).bodyText().contains(number, "只显示这一次").doesNotContain("钱", "路灯");
        assertThat(open(SISTER, page)).hasStatus(404);
    }
}
