package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

class NewPetitionModuleTests extends OnPostgres {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    private FormFiller citizen;

    @BeforeEach
    void somebodyComes() {
        citizen = new FormFiller(port);
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    private FormFiller atMatter(String kind) {
        return citizen.step("next", "class", kind).step("find", "search", "浦江县杭坪镇").step("next");
    }

    @Test
    void nothingIsStoredBeforeItIsSent() {
        long before = petitions();
        citizen.upToCheck("petitioner.name", "赵试");
        assertThat(citizen.status()).isEqualTo(200);
        assertThat(petitions()).isEqualTo(before);
        assertThat(citizen.visitor().cookie("session")).isEmpty();
    }

    @Test
    void aStepWithAFaultComesBackWithEverythingTyped() {
        atMatter("claim").step("next", "facts", "事实", "claim", "");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("标题：", "href=\"#f-title\"", "href=\"#f-claim\"");
        assertThat(citizen.fields()).containsEntry("facts", "事实").containsEntry("area3", "330726").containsEntry("class", "claim");
    }

    @ParameterizedTest
    @CsvSource({"petitioner.phone, 12345", "petitioner.idNumber, 330726199003074510"})
    void aWrongNumberIsNamedAtItsField(String field, String value) {
        citizen.upToCheck(field, value);
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-" + field.replace('.', '-') + "\"");
        assertThat(citizen.fields()).containsEntry(field, value);
    }

    @Test
    void aTextTooLongIsKeptAndCounted() {
        atMatter("claim").step("next", "title", "x", "facts", "长".repeat(10_001), "claim", "y");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.fields().get("facts")).hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "😀👩‍👩‍👧‍👦", "𠮷䶮", "\"' & <b>", "一\n\n  二", "\n开头空行", "{0} ${x} %s"})
    void whateverIsTypedTravelsThroughAllStepsAndIsStoredExactly(String text) {
        atMatter("claim").step("next", "title", "怪字", "facts", text, "claim", text).step("back");
        assertThat(citizen.fields()).containsEntry("facts", text);
        citizen.step("next").step("next", "petitioner.name", text.strip().replace("\n", " "));
        assertThat(citizen.page()).doesNotContain("<script>").contains(HtmlUtils.htmlEscape("怪字"));
        var number = citizen.sent().number();
        assertThat(jdbc.sql("select facts from petition where number = ?").param(number).query(String.class).single()).isEqualTo(text);
    }

    @Test
    void linesEndAsOneCharacterHoweverTheBrowserSendsThem() {
        atMatter("claim").step("next", "title", "x", "facts", "一\r\n二", "claim", "y");
        assertThat(citizen.fields()).containsEntry("facts", "一\n二");
    }

    @Test
    void thePlaceIsChosenLevelByLevel() {
        citizen.step("next", "class", "claim");
        assertThat(citizen.fields()).containsEntry("area1", "330000").doesNotContainKey("area3");
        citizen.step("next");
        assertThat(citizen.status()).isEqualTo(400);
        citizen.step("next", "area2", "330700");
        assertThat(citizen.status()).isEqualTo(200);
        assertThat(citizen.page()).contains("浦江县", "全市范围");
        citizen.step("next", "area3", "330726");
        assertThat(citizen.page()).contains("杭坪镇", "name=\"step\" value=\"place\"");
        citizen.step("next");
        assertThat(citizen.page()).contains("name=\"step\" value=\"matter\"");
        assertThat(citizen.fields()).containsEntry("region", "330726");
    }

    @Test
    void anotherCityDropsTheCountyOfTheFirst() {
        citizen.step("next", "class", "claim").step("find", "search", "浦江县杭坪镇").step("next", "area2", "330800");
        assertThat(citizen.fields()).containsEntry("area2", "330800").containsEntry("area3", "").doesNotContainKey("area4");
    }

    @Test
    void districtsOfBeijingStandDirectlyUnderIt() {
        citizen.step("next", "class", "claim").step("area", "area1", "110000");
        assertThat(citizen.page()).contains("朝阳区").doesNotContain("市辖区");
    }

    @Test
    void aMadeUpRegionIsNotTaken() {
        citizen.step("next", "class", "claim").step("next", "area2", "999999", "region", "330726");
        assertThat(citizen.page()).contains("name=\"step\" value=\"place\"");
    }

    @Test
    void anAccusationAsksWhomAndHasRoomForMore() {
        atMatter("accusation").step("accused", "accused[0].name", "某甲");
        assertThat(citizen.fields()).containsEntry("accused[0].name", "某甲").containsKey("accused[1].organisation");
    }

    @Test
    void sendingTwiceMakesOnePetition() throws Exception {
        citizen.upToCheck();
        long before = petitions();
        var fields = citizen.fields();
        fields.put("go", "send");
        Callable<String> press = () -> citizen.visitor().postForm("/petition/new", fields).headers().firstValue("Location").orElse("?");
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var answer : two.invokeAll(Stream.generate(() -> press).limit(4).toList())) {
                assertThat(answer.get()).endsWith("/petition/receipt");
            }
        }
        assertThat(petitions()).isEqualTo(before + 1);
        var first = citizen.open("/petition/receipt").number() + citizen.code();
        assertThat(citizen.open("/petition/receipt").number() + citizen.code()).isEqualTo(first);
    }

    @Test
    void whoeverGoesBackAndChangesSomethingIsToldThatItWasSent() {
        var fields = citizen.upToCheck().fields();
        citizen.step("send");
        fields.putAll(java.util.Map.of("go", "send", "title", "另一个标题"));
        assertThat(citizen.postAll("/petition/new", fields).status()).isEqualTo(400);
        assertThat(citizen.page()).contains("已经提交过");
        assertThat(citizen.fields()).containsEntry("title", "另一个标题");
    }

    @Test
    void theReceiptTellsNumberCodeAndDatesAndNothingStandsInAddresses() {
        citizen.upToCheck("petitioner.name", "赵试", "petitioner.address", "试用村1号").step("send");
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.header("Location")).endsWith("/petition/receipt");
        citizen.open("/petition/receipt");
        assertThat(citizen.page()).contains("/track/" + citizen.number() + "/qr.png", "转送、交办").doesNotContain("code=");
        assertThat(citizen.visitor().cookie("receipt")).hasValueSatisfying(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/petition/receipt");
            assertThat(cookie.getValue()).doesNotContain(citizen.code());
        });
        assertThat(citizen.open("/track/" + citizen.number() + "/qr.png").header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void withoutNameAndAddressItIsSaidBeforehand() {
        assertThat(citizen.upToCheck().page()).contains("照样登记、转送、调查处理");
        assertThat(citizen.sent().page()).contains("没有留下清楚的姓名和地址");
    }

    @Test
    void aFileThatIsNotTakenIsNamedAndTheRestKept() {
        atMatter("claim");
        var answer = citizen.visitor().upload("/petition/new", citizen.fields(), "file", "账单.pdf", "MZ\u0090\u0000 a program".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("账单.pdf", "href=\"#f-file\"", "name=\"area3\" value=\"330726\"");
    }

    @Test
    void anUploadOfNothingSaysWhatIsMissing() {
        atMatter("claim");
        assertThat(citizen.step("upload").page()).contains("href=\"#f-file\"", "请先选择文件，再上传");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        assertThat(citizen.visitor().postForm("/petition/new", java.util.Map.of("step", "check", "go", "send")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-nowhere", "remove-", "upload", "back", "find", "", "accused"})
    void noButtonAndNoStepThatIsMadeUpBreaksAnything(String go) {
        for (var step : new String[] {"kind", "place", "matter", "person", "check", "??"}) {
            assertThat(citizen.open("/petition/new").step(go, "step", step, "accused", "99", "documents", "a,,b", "class", "x").status()).isIn(200, 400);
        }
    }
}
