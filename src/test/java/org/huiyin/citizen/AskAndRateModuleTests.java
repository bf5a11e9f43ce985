package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.Visitor;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;

/** What a petitioner is asked and answers, and how he rates: on the pages and over the interface. */
class AskAndRateModuleTests extends SampleFollower {

    private String page() {
        return page(lamp);
    }

    private boolean waits() {
        return jdbc.sql("select question_open from petition where number = ?").param(lamp.number()).query(Boolean.class).single();
    }

    @Test
    void aQuestionIsReadAndAnsweredOnThePageAndNoTermStops() {
        accepted(lamp.number(), "claim", "31(6)");
        var due = view(lamp.number()).deadlines();
        assertThat(page()).doesNotContain("请您回答", "/answer\"");
        done(HANDLER, lamp.number(), Action.ASK, facts(Map.of("text", "坏了几盏灯？<b>")));
        assertThat(waits()).isTrue();
        assertThat(page()).contains("请您回答", "坏了几盏灯？&lt;b", "/answer\"", "浦江县住房和城乡建设局");
        assertThat(citizen.open("/track/" + lamp.number() + "/answer").page()).contains("坏了几盏灯？");
        citizen.post("/track/" + lamp.number() + "/answer", "next", "text", "");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("坏了几盏灯？");
        assertThat(citizen.post("/track/" + lamp.number() + "/answer", "next", "text", "三盏").status()).isEqualTo(303);
        assertThat(waits()).isFalse();
        assertThat(page()).contains("三盏", "您于").doesNotContain("/answer\"", "请您回答");
        assertThat(view(lamp.number()).deadlines()).isEqualTo(due);
        assertThat(files.read(HANDLER, lamp.number()).orElseThrow().notes()).extracting(note -> note.text().get("text")).contains("坏了几盏灯？<b>", "三盏");
    }

    @Test
    void theInterfaceTellsTheQuestionAndTakesTheAnswer() {
        done(TRIAGE, lamp.number(), Action.ASK, facts(Map.of("text", "坏了几盏灯？")));
        var visitor = new Visitor(port);
        var path = "/api/v1/petitions/" + lamp.number();
        assertThat(visitor.get(path + "/questions", "Query-Code", lamp.queryCode()).body()).contains("坏了几盏灯？").doesNotContain("answer");
        assertThat(visitor.get(path + "/questions", "Query-Code", "AAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(visitor.postJson(path + "/actions/answer", "{\"text\": \"三盏\"}", "Query-Code", lamp.queryCode()).statusCode()).isEqualTo(200);
        assertThat(visitor.postJson(path + "/actions/answer", "{\"text\": \"四盏\"}", "Query-Code", lamp.queryCode()).statusCode()).isEqualTo(409);
        assertThat(visitor.get(path + "/questions", "Query-Code", lamp.queryCode()).body()).contains("\"answer\":\"三盏\"");
    }

    @Test
    void theButtonsToRateAreThereWhileTheWindowIsOpenElseTheReason() {
        assertThat(page()).doesNotContain("/rate?");
        signed(lamp.number());
        assertThat(page()).contains("答复送达以后").doesNotContain("/rate?");
        done(HANDLER, lamp.number(), Action.DELIVER, delivery("赵试𠮷"));
        assertThat(page()).contains("/rate?subject=office\"", "/rate?subject=unit\"", "2026年2月4日");
        var rate = "/track/" + lamp.number() + "/rate";
        assertThat(citizen.open(rate + "?subject=office").post(rate, "next").status()).isEqualTo(400);
        assertThat(citizen.fields()).containsEntry("subject", "office");
        assertThat(citizen.post(rate, "next", "value", "satisfied", "why", "态度好").status()).isEqualTo(303);
        assertThat(page()).contains("修改评价", "满意", "未评价");
        assertThat(new Visitor(port).postJson("/api/v1/petitions/" + lamp.number() + "/actions/rate", "{\"subject\": \"office\", \"value\": \"basically\"}", "Query-Code", lamp.queryCode()).statusCode()).isEqualTo(200);
        assertThat(page()).contains("基本满意").doesNotContain("/rate?subject=office\"");
        assertThat(new Visitor(port).get("/api/v1/petitions/" + lamp.number() + "/rating", "Query-Code", lamp.queryCode()).body())
                .contains("\"state\":\"open\"", "\"until\":\"2026-02-04\"", "\"value\":\"basically\"", "\"mayRate\":false", "\"mayRate\":true");
        time.runAhead(time.ahead().plusDays(31));
        assertThat(page()).contains("评价已于2026年2月4日截止").doesNotContain("/rate?");
    }
}
