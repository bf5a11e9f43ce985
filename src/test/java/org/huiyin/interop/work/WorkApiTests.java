package org.huiyin.interop.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.work.ListWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole lists over HTTP: many acts at once, lists that are kept, lists as files. */
class WorkApiTests extends OnPostgres {

    private static final String STAFF = "/api/v1/staff/";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired JsonMapper json;
    @Autowired ListWriter writer;
    private Visitor visitor;
    private String header;
    private String token;

    @BeforeEach
    void signIn() {
        signIn(Role.TRIAGE, OFFICE);
    }

    private void signIn(Role role, String unit) {
        Account account = SampleAccounts.of(accounts, role, unit);
        visitor = new Visitor(port);
        var answer = body(visitor.postJson("/api/v1/session", json.writeValueAsString(Map.of("account", account.account(), "password", SampleAccounts.PASSWORD))));
        header = answer.at("/csrf/header").asString();
        token = answer.at("/csrf/token").asString();
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, Object body, String... more) {
        var headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 2, more.length);
        headers[0] = header;
        headers[1] = token;
        return visitor.postJson(STAFF + path, json.writeValueAsString(body), headers);
    }

    private HttpResponse<String> put(String path, Object body) {
        return visitor.putJson(STAFF + path, json.writeValueAsString(body), header, token);
    }

    private HttpResponse<String> delete(String path) {
        return visitor.delete(STAFF + path, header, token);
    }

    private HttpResponse<String> get(String path) {
        return visitor.get(STAFF + path);
    }

    private String registered(String title) {
        var fields = lampFields();
        fields.put("title", title);
        return submit.submit(facts(fields).as(Submission.class), null).receipt().number();
    }

    private static Map<String, Object> classify(Object... rows) {
        return Map.of("act", "classify", "petitions", List.of(rows), "facts", Map.of("class", "claim", "category", "0305"));
    }

    private static Map<String, Object> row(String number, int version) {
        return Map.of("number", number, "version", version);
    }

    @Test
    void manyAreActedOnAtOnceEachByItselfAndOnceForAKey() {
        var first = registered("批量一");
        var second = registered("批量二");
        var wish = classify(row(first, 1), row(second, 9), row("330726202601050000099", 1));
        var preview = body(post("bulk/preview", wish));
        assertThat(preview.get("done").asInt()).isEqualTo(1);
        assertThat(preview.get("items").get(1).get("code").asString()).isEqualTo("petition.many.stale");
        assertThat(body(get("petitions/" + first)).get("version").asInt()).as("a preview writes nothing").isEqualTo(1);
        var key = UUID.randomUUID().toString();
        var done = post("bulk", wish, "Idempotency-Key", key);
        assertThat(done.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(body(done).get("items").findValuesAsString("done")).containsExactly("true", "false", "false");
        assertThat(body(done).get("items").get(2).get("words").asString()).isNotBlank();
        var again = post("bulk", wish, "Idempotency-Key", key);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(post("bulk", classify(row(first, 2)), "Idempotency-Key", key).statusCode()).isEqualTo(422);
        assertThat(body(get("petitions/" + first)).get("version").asInt()).isEqualTo(2);
        assertThat(body(post("bulk", Map.of("act", "note", "petitions", List.of(Map.of("number", first)), "facts", Map.of("text", "一起看")))).get("done").asInt()).isEqualTo(1);
        assertThat(get("petitions/" + first + "/notes").body()).contains("一起看");
    }

    @Test
    void whatIsNoWishForManyIsToldByField() {
        assertThat(post("bulk", Map.of("petitions", List.of(row("1", 1)))).body()).contains("\"act\"");
        assertThat(post("bulk", Map.of("act", "issue-opinion", "petitions", List.of(row("1", 1)))).body()).contains("\"act\"", "appoint-handler");
        assertThat(post("bulk", Map.of("act", "join", "petitions", List.of())).body()).contains("\"petitions\"");
        var answer = post("bulk/preview", Map.of("act", "join", "petitions", List.of(Map.of("number", "1"), Map.of("version", 1))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("petitions[0].version", "petitions[1].number");
    }

    @Test
    void aListIsKeptChangedSharedBegunWithAndGivenUp() {
        var kept = post("views", Map.of("name", "路灯", "list", Map.of("view", "in-hand", "q", "路灯", "theme", "wages"), "shared", true));
        assertThat(kept.statusCode()).isEqualTo(201);
        var address = kept.headers().firstValue("Location").orElseThrow().substring(STAFF.length());
        assertThat(body(kept).at("/list/view").asString()).isEqualTo("in-hand");
        assertThat(body(kept).at("/list/theme").asString()).isEqualTo("wages");
        assertThat(body(get("petitions?theme=none")).get("items")).isEmpty();
        assertThat(body(put(address, Map.of("name", "井盖", "list", Map.of("q", "井盖", "sort", "received"), "shared", true))).at("/list/q").asString()).isEqualTo("井盖");
        assertThat(put(address + "/start", Map.of()).statusCode()).isEqualTo(204);
        assertThat(body(get(address)).get("start").asBoolean()).isTrue();
        assertThat(body(post(address + "/feed", Map.of())).get("calendar").asString()).contains("/feeds/").endsWith("/due.ics");
        assertThat(delete(address + "/feed").statusCode()).isEqualTo(204);
        assertThat(delete(address + "/start").statusCode()).isEqualTo(204);
        assertThat(post("views", Map.of("name", "x", "list", Map.of("status", "NONE"))).body()).contains("\"status\"");
        signIn(Role.CLERK, OFFICE);
        assertThat(get("views").body()).as("shared with the unit").contains("井盖");
        assertThat(put(address, Map.of("name", "别人的")).statusCode()).isEqualTo(400);
        assertThat(delete(address).statusCode()).isEqualTo(204);
        assertThat(body(get(address)).get("own").asBoolean()).as("nobody else's to drop").isFalse();
        signIn(Role.CLERK, BUREAU);
        assertThat(get(address).statusCode()).isEqualTo(400);
        signIn();
        assertThat(delete(address).statusCode()).isEqualTo(204);
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void aListIsFetchedAtOnceOrWrittenInTheBackground() {
        var title = "导出接口" + System.nanoTime();
        var number = registered(title);
        var now = get("exports/now?format=csv&q=" + java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(now.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment").contains(".csv");
        assertThat(now.body()).contains(number, title);
        assertThat(get("exports/now?format=pdf").body()).contains("\"format\"");
        assertThat(get("exports/now?format=csv&view=none").body()).contains("\"view\"");
        var key = UUID.randomUUID().toString();
        var ordered = post("exports", Map.of("format", "csv", "list", Map.of("q", title)), "Idempotency-Key", key);
        assertThat(ordered.statusCode()).isEqualTo(201);
        var again = post("exports", Map.of("format", "csv", "list", Map.of("q", title)), "Idempotency-Key", key);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Location")).isEqualTo(ordered.headers().firstValue("Location"));
        assertThat(post("exports", Map.of("format", "xlsx"), "Idempotency-Key", key).statusCode()).isEqualTo(422);
        var address = ordered.headers().firstValue("Location").orElseThrow().substring(STAFF.length());
        assertThat(get(address + "/file").statusCode()).isIn(200, 409);
        writer.all();
        assertThat(body(get(address)).get("state").asString()).isEqualTo("done");
        assertThat(get(address + "/file").body()).contains(number);
        assertThat(get("exports").body()).contains(address);
        assertThat(delete(address).statusCode()).isEqualTo(204);
        assertThat(get(address).statusCode()).isEqualTo(400);
    }
}
