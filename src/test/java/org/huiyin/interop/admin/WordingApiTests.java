package org.huiyin.interop.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wording of papers and pages over HTTP. */
class WordingApiTests extends OnPostgres {

    private static final String WORDING = "/api/v1/staff/wording";
    private static final String LEAD = WORDING + "/citizen.offices.lead/en";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired JsonMapper json;
    private Visitor visitor;
    private String header;
    private String token;

    @BeforeEach
    void signIn() {
        visitor = new Visitor(port);
        var answer = body(visitor.postJson("/api/v1/session", text(Map.of("account", SampleAccounts.administrator(accounts).account(), "password", SampleAccounts.PASSWORD))));
        header = answer.at("/csrf/header").asString();
        token = answer.at("/csrf/token").asString();
    }

    @Test
    void whatPagesSayIsReadChangedAndPutBack() {
        var all = body(visitor.get(WORDING)).at("/items");
        assertThat(all.size()).isGreaterThan(140);
        assertThat(all.findValuesAsString("key")).contains("notice.says.opinion", "citizen.offices.lead");
        assertThat(put(LEAD, Map.of("words", "Where the offices are, and when they're open.")).statusCode()).isEqualTo(204);
        assertThat(visitor.get("/offices?lang=en").body()).contains("Where the offices are, and when they're open.");
        var one = body(visitor.get(LEAD));
        assertThat(one.at("/own").asString()).isEqualTo("Where the offices are, and when they're open.");
        assertThat(one.at("/history/0/before").isNull()).isTrue();
        assertThat(one.at("/history/0/at").asString()).contains("+08:00");
        assertThat(visitor.delete(LEAD, header, token).statusCode()).isEqualTo(204);
        assertThat(body(visitor.get(LEAD)).at("/own").isNull()).isTrue();
        assertThat(visitor.get("/offices?lang=en").body()).doesNotContain("Where the offices are");
    }

    @Test
    void whatCannotBeTakenIsToldByItsField() {
        var refused = put(WORDING + "/notice.says.extension/zh-CN", Map.of("words", "延长至[new_due]。[never]"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).at("/errors/0/field").asString()).isEqualTo("words");
        assertThat(refused.body()).contains("[old_due]", "[approver]", "never");
        assertThat(put(LEAD, Map.of()).statusCode()).isEqualTo(400);
        assertThat(put(WORDING + "/notice.says.extension/en", Map.of("words", "x")).statusCode()).isEqualTo(404);
        assertThat(visitor.postJson(LEAD + "/preview", text(Map.of("words", "x")), header, token).statusCode()).isEqualTo(404);
    }

    @Test
    void aSampleIsPrintedInTheWordsThatAreSent() {
        var address = WORDING + "/notice.says.urging/zh-CN";
        var standard = body(visitor.get(address)).at("/standard").asString();
        var printed = visitor.postJson(address + "/preview", text(Map.of("words", standard + "\n请予重视。")), header, token);
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(body(visitor.get(address)).at("/own").isNull()).isTrue();
    }

    private HttpResponse<String> put(String path, Object sent) {
        return visitor.putJson(path, text(sent), header, token);
    }

    private String text(Object sent) {
        return json.writeValueAsString(sent);
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }
}
