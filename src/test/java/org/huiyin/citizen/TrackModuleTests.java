package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.OnPostgres;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrackModuleTests extends OnPostgres {

    @LocalServerPort
    private int port;
    @Autowired
    private SubmitPetition submit;
    @Autowired
    private JdbcClient jdbc;
    private FormFiller citizen;
    private Receipt lamp;

    @BeforeEach
    void aPetitionWasSent() {
        citizen = new FormFiller(port);
        lamp = submit.submit(SamplePetitions.lamp(), null).receipt();
        jdbc.sql("delete from guess").update();
    }

    private FormFiller opened() {
        return citizen.open("/track").post("/track", "next", "number", lamp.number(), "code", lamp.queryCode()).open("/track/" + lamp.number());
    }

    @Test
    void numberAndCodeOpenThePageAndStandInNoAddress() {
        citizen.open("/track").post("/track", "next", "number", " " + lamp.number().substring(0, 6) + " " + lamp.number().substring(6), "code", lamp.queryCode().toLowerCase());
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.header("Location")).endsWith("/track/" + lamp.number());
        assertThat(citizen.open("/track/" + lamp.number()).page()).contains("路口路灯不亮", "已收到", "转送、交办", "信访事项登记回执");
        assertThat(citizen.visitor().cookie("proof")).hasValueSatisfying(cookie -> assertThat(cookie.isHttpOnly() && cookie.getPath().equals("/track")).isTrue());
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookAlike() {
        var wrong = citizen.open("/track").post("/track", "next", "number", lamp.number(), "code", "AAAAAAAA");
        var wrongPage = wrong.page().replaceAll("value=\"[^\"]*\"", "");
        assertThat(wrong.status()).isEqualTo(404);
        var unknown = citizen.open("/track").post("/track", "next", "number", "3307262026010500000019", "code", "AAAAAAAA");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.page().replaceAll("value=\"[^\"]*\"", "")).isEqualTo(wrongPage);
    }

    @Test
    void whoeverGuessesIsStoppedPolitely() {
        for (int i = 0; i < 11; i++) {
            citizen.open("/track").post("/track", "next", "number", lamp.number(), "code", "AAAAAAA" + (i % 8 + 2));
        }
        assertThat(citizen.status()).isEqualTo(429);
        assertThat(citizen.header("Retry-After")).isNotEmpty();
        assertThat(citizen.page()).contains("尝试次数过多", "name=\"code\"");
        jdbc.sql("delete from guess").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/withdraw", "/supplement", "/papers/notice-1", "/dates/1"})
    void nothingOpensWithoutAProof(String page) {
        citizen.open("/track/" + lamp.number() + page);
        assertThat(citizen.status()).isIn(200, 303, 404);
        assertThat(citizen.page()).doesNotContain("路口路灯不亮");
    }

    @Test
    void theProofOfOnePetitionOpensNoOther() {
        opened();
        var other = submit.submit(SamplePetitions.suggestion(), null).receipt();
        assertThat(citizen.open("/track/" + other.number()).page()).contains("name=\"code\"").doesNotContain("路口路灯不亮");
        var paper = opened().found("/papers/([\\w-]+)");
        assertThat(citizen.open("/track/" + other.number() + "/papers/" + paper).status()).isEqualTo(404);
    }

    @Test
    void aRightThatRanOutIsNoFaultOfAnybody() {
        jdbc.sql("update deadline set state = 'missed', duty = false, ended_at = lapses_at where petition = (select id from petition where number = ?)").param(lamp.number()).update();
        assertThat(opened().page()).contains("期满未行使").doesNotContain("超期办结");
    }

    @Test
    void aForgedProofIsNone() {
        assertThat(citizen.visitor().get("/track/" + lamp.number(), "Cookie", "proof=AAAA").body()).contains("name=\"code\"");
        assertThat(citizen.visitor().get("/petition/receipt", "Cookie", "receipt=%%%").body()).contains("回执不再显示");
    }

    @Test
    void papersComeAsPdfAndEveryDateIsCounted() {
        var paper = opened().found("/papers/([\\w-]+)");
        var date = citizen.found("/dates/(\\d+)");
        citizen.open("/track/" + lamp.number() + "/papers/" + paper);
        assertThat(citizen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(citizen.page()).startsWith("%PDF");
        assertThat(citizen.open("/track/" + lamp.number() + "/dates/" + date).page()).contains("逐日计算", "第15日");
    }

    @Test
    void somethingIsAddedOnceHoweverOftenTheButtonIsPressed() {
        opened().open("/track/" + lamp.number() + "/supplement");
        var fields = citizen.fields();
        fields.putAll(java.util.Map.of("text", "又坏了一盏 <b> 𠮷", "go", "next"));
        assertThat(citizen.postAll("/track/" + lamp.number() + "/supplement", fields).status()).isEqualTo(303);
        assertThat(citizen.postAll("/track/" + lamp.number() + "/supplement", fields).status()).isEqualTo(303);
        assertThat(citizen.open("/track/" + lamp.number()).page().split("您补充了材料", -1)).hasSize(2);
    }

    @Test
    void anEmptyAdditionIsToldAtItsField() {
        opened().open("/track/" + lamp.number() + "/supplement").post("/track/" + lamp.number() + "/supplement", "next", "text", " ");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-text\"");
    }

    @Test
    void aProofThatRanOutAsksForTheCodeAndKeepsTheText() {
        var fields = opened().open("/track/" + lamp.number() + "/supplement").fields();
        citizen.open("/track").postAll("/track/leave", fields);
        fields.putAll(java.util.Map.of("text", "写了很久", "go", "next"));
        var path = "/track/" + lamp.number() + "/supplement";
        assertThat(citizen.postAll(path, fields).status()).isEqualTo(400);
        assertThat(citizen.fields()).containsEntry("text", "写了很久").containsKey("code");
        assertThat(citizen.post(path, "next", "code", lamp.queryCode()).status()).isEqualTo(303);
        assertThat(citizen.open("/track/" + lamp.number()).page()).contains("您补充了材料");
    }

    @Test
    void whatIsWithdrawnStaysWithdrawnAndOffersNothingMore() {
        opened().open("/track/" + lamp.number() + "/withdraw").post("/track/" + lamp.number() + "/withdraw", "next", "reason", "已经解决");
        assertThat(citizen.open("/track/" + lamp.number()).page()).contains("已撤回").doesNotContain("/withdraw\"", "/supplement\"");
        citizen.open("/track/" + lamp.number() + "/supplement").post("/track/" + lamp.number() + "/supplement", "next", "text", "太晚了");
        assertThat(citizen.status()).isEqualTo(409);
        assertThat(citizen.fields()).containsEntry("text", "太晚了");
    }
}
