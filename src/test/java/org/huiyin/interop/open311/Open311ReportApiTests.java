package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What is handed in by GeoReport v2: a petition once, and what cannot be taken. */
class Open311ReportApiTests extends Open311Caller {

    @Test
    void aReportBecomesAPetitionAndItsCodeGoesThroughNoProgram() {
        var once = UUID.randomUUID().toString();
        var answer = visitor.postForm(V2 + "requests.xml", report());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var request = (Element) xml(answer).getFirstChild();
        assertThat(request.getTagName()).isEqualTo("request");
        assertThat(children(request)).containsExactly("service_request_id", "service_notice", "account_id");
        var number = request.getFirstChild().getTextContent();
        var row = jdbc.sql("select p.*, r.unit from petition p join relayed r on r.petition = p.id where p.number = ?").param(number).query().singleRow();
        assertThat(row).containsEntry("channel", "network").containsEntry("class", "claim").containsEntry("category", "0302").containsEntry("title", "路口的路灯坏了。")
                .containsEntry("place", "浦江县浦南街道 (29.45, 119.89)").containsEntry("unit", "330726-xfj").containsEntry("publish_consent", true);
        assertThat(row.get("region").toString()).startsWith("330726");
        assertThat(answer.body()).doesNotContainIgnoringCase("code>");
        var first = visitor.postJson("/open311/v2/requests.json", "", "Idempotency-Key", once);
        assertThat(first.statusCode()).as("no form").isEqualTo(403);
    }

    @Test
    void aReportWithAPictureIsTakenOnce() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, (byte) 0x90, 0x77, 0x53, (byte) 0xde};
        var answer = visitor.upload(V2 + "requests.json", report("attribute[title]", "一张照片"), "media", "lamp.exe", png);
        assertThat(answer.statusCode()).as("judged by content and name: " + answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("media");
        var text = visitor.upload(V2 + "requests.json", report("attribute[title]", "一份材料"), "media[]", "lamp.txt", "路灯照片说明".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).as(text.body()).isEqualTo(200);
        var number = tree(text).get(0).get("service_request_id").asString();
        assertThat(jdbc.sql("select count(*) from document d join petition p on p.id = d.petition where p.number = ?").param(number).query(Integer.class).single()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"service_code||400|service_code", "service_code|9999|404|service_code", "service_code|1601|404|service_code", "description||400|description", "phone|12|400|phone",
            "email|nobody|400|email", "lat||400|long", "lat|100|400|lat", "attribute[class]|accusation|400|attribute[class]", "attribute[colour]|red|400|attribute[colour]",
            "media_url|file:///etc/passwd|400|media_url", "jurisdiction_id|nowhere|404|jurisdiction_id", "jurisdiction_id|330803|400|address", "api_key||403|api_key", "api_key|hy_x|403|api_key",
            "address_id|999999|400|address", "description|<4001>|400|description"})
    void whatCannotBeTakenIsToldAsErrors(String argument, String value, int status, String named) {
        var sent = value == null ? "" : value.equals("<4001>") ? "长".repeat(4001) : value;
        var before = jdbc.sql("select count(*) from relayed").query(Integer.class).single();
        var answer = visitor.postForm(V2 + "requests.json", report(argument, sent));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var error = tree(answer).get(0);
        assertThat(error.propertyNames()).containsExactly("code", "description");
        assertThat(error.get("code").asInt()).isEqualTo(status);
        assertThat(error.get("description").asString()).contains(named);
        var xml = visitor.postForm(V2 + "requests.xml", report(argument, sent));
        assertThat(xml(xml).getTagName()).isEqualTo("errors");
        assertThat(children((Element) xml(xml).getFirstChild())).containsExactly("code", "description");
        assertThat(jdbc.sql("select count(*) from relayed").query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void aKeyWithoutTheScopeIsToldWhichOneItLacks() {
        var answer = visitor.postForm(V2 + "requests.json", report("api_key", token("330726-xfj", "read-cases")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("submit");
    }

    @Test
    void theSameKeyIsTakenOnceAndAnotherContentRefused() {
        var once = UUID.randomUUID().toString();
        var first = post(report(), once);
        var again = post(report(), once);
        assertThat(tree(again)).isEqualTo(tree(first));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(post(report("description", "别的事"), once).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> post(Map<String, String> fields, String once) {
        return visitor.postForm(V2 + "requests.json", fields, "Idempotency-Key", once);
    }
}
