package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.OFFICE;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract over HTTP: the ordinary life of a petition, and what becomes of bad input. */
class PetitionApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired JsonMapper json;

    private record Staff(Visitor visitor, String header, String token) {}

    private Staff signedIn(Role role, String unit) {
        Account account = SampleAccounts.of(accounts, role, unit);
        var visitor = new Visitor(port);
        var answer = body(visitor.postJson("/api/v1/session", json.writeValueAsString(Map.of("account", account.account(), "password", SampleAccounts.PASSWORD))));
        return new Staff(visitor, answer.at("/csrf/header").asString(), answer.at("/csrf/token").asString());
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> submit(Map<String, Object> fields, String... headers) {
        return new Visitor(port).postJson("/api/v1/petitions", json.writeValueAsString(fields), headers);
    }

    private HttpResponse<String> act(Staff staff, String number, String action, Map<String, Object> facts) {
        var version = staff.visitor().get("/api/v1/staff/petitions/" + number).headers().firstValue("ETag").orElseThrow();
        return staff.visitor().postJson("/api/v1/staff/petitions/" + number + "/actions/" + action, json.writeValueAsString(facts), "If-Match", version, staff.header(), staff.token());
    }

    @Test
    void a_petition_is_submitted_routed_answered_and_followed() {
        var receipt = body(submit(SamplePetitions.lampFields(), "Idempotency-Key", UUID.randomUUID().toString()));
        var number = receipt.get("number").asString();
        var clock = receipt.get("deadlines").get(0);
        assertThat(clock.has("id")).isFalse();
        assertThat(clock.get("explanation").asString()).contains("第22条", "15日");
        var triage = signedIn(Role.TRIAGE, OFFICE);
        var handler = signedIn(Role.HANDLER, BUREAU);
        var head = signedIn(Role.UNIT_HEAD, BUREAU);
        assertThat(act(triage, number, "classify", Map.of("class", "claim", "category", "0305")).statusCode()).isEqualTo(200);
        var forwarded = body(act(triage, number, "forward", Map.of("to", BUREAU)));
        assertThat(forwarded.get("status").asString()).isEqualTo("FORWARDED");
        assertThat(body(handler.visitor().get("/api/v1/staff/petitions?view=to-accept")).get("items").findValuesAsString("number")).contains(number);
        assertThat(act(handler, number, "accept", Map.of("route", "31(6)")).statusCode()).isEqualTo(200);
        var today = receipt.get("receivedAt").asString().substring(0, 10);
        assertThat(act(handler, number, "record-interview", Map.of("date", today, "persons", "某人", "text", "听取")).statusCode()).isEqualTo(200);
        assertThat(act(head, number, "issue-opinion", Map.of("claims", List.of(Map.of("claim", "修灯", "facts", "属实", "outcome", "explain", "basis", "依据", "opinion", "意见")))).statusCode()).isEqualTo(200);
        assertThat(body(handler.visitor().get("/api/v1/staff/petitions?view=to-deliver")).get("items").findValuesAsString("number")).contains(number);
        assertThat(act(handler, number, "deliver", Map.of("date", today, "mode", "post", "person", "赵试𠮷", "signed", true)).statusCode()).isEqualTo(200);
        var code = receipt.get("queryCode").asString();
        var view = body(new Visitor(port).get("/api/v1/petitions/" + number, "Query-Code", code));
        assertThat(view.get("citizenStatus").asString()).isEqualTo("answered");
        assertThat(view.get("documents").findValuesAsString("kind")).containsExactlyInAnyOrder("receipt", "acceptance", "opinion");
        assertThat(view.get("deadlines").findValuesAsString("term")).contains("C2_NOTICE", "C5_REVIEW_REQ").doesNotContain("C3_OBJECT");
        assertThat(view.get("deadlines").get(0).get("explanation")).isEqualTo(clock.get("explanation"));
        assertThat(papersByStep(view)).containsExactlyInAnyOrder("accepted acceptance", "opinion-issued opinion");
        for (var document : view.get("documents")) {
            var paper = new Visitor(port).get("/api/v1/documents/" + document.get("id").asString(), "Query-Code", code);
            assertThat(paper.statusCode()).isEqualTo(200);
            assertThat(paper.body()).startsWith("%PDF");
            assertThat(new Visitor(port).get("/api/v1/documents/" + document.get("id").asString()).statusCode()).isEqualTo(404);
        }
        assertThat(body(handler.visitor().get("/api/v1/staff/petitions/" + number + "/history"))).hasSize(7);
    }

    /** Which step wrote which paper, as a reader finds it. */
    private static List<String> papersByStep(JsonNode view) {
        return view.get("timeline").values().stream().filter(step -> step.has("document"))
                .map(step -> step.get("type").asString() + ' ' + view.get("documents").values().stream().filter(d -> d.get("id").equals(step.get("document"))).findFirst().orElseThrow()
                        .get("kind").asString()).toList();
    }

    @Test
    void a_word_that_is_not_on_the_list_is_answered_with_the_list() {
        var number = body(submit(SamplePetitions.lampFields())).get("number").asString();
        var triage = signedIn(Role.TRIAGE, OFFICE);
        assertThat(act(triage, number, "classify", Map.of("class", "wish", "category", "0305")).body()).contains("claim, suggestion, accusation");
        assertThat(triage.visitor().get("/api/v1/staff/petitions?channel=pigeon").body()).contains("network, letter, phone, fax, visit");
        assertThat(new Visitor(port).get("/api/v1/deadlines/explain?term=C14_COLOUR&start=2026-01-05&length=2").body()).contains("1、3、7");
    }

    @Test
    void the_order_of_checks_is_that_of_the_contract() {
        var number = body(submit(SamplePetitions.lampFields())).get("number").asString();
        var path = "/api/v1/staff/petitions/" + number + "/actions/forward";
        assertThat(new Visitor(port).postJson(path, "{}").statusCode()).isEqualTo(401);
        var stranger = signedIn(Role.HANDLER, "330726-jtj");
        assertThat(stranger.visitor().postJson(path, "{", stranger.header(), stranger.token()).statusCode()).isEqualTo(404);
        var clerk = signedIn(Role.CLERK, OFFICE);
        assertThat(clerk.visitor().postJson(path, "{", clerk.header(), clerk.token()).statusCode()).isEqualTo(403);
        var triage = signedIn(Role.TRIAGE, OFFICE);
        assertThat(triage.visitor().postJson(path, "{", triage.header(), triage.token()).statusCode()).isEqualTo(400);
        var to = "{\"to\":\"" + BUREAU + "\"}";
        assertThat(triage.visitor().postJson(path, to, triage.header(), triage.token()).statusCode()).isEqualTo(428);
        assertThat(triage.visitor().postJson(path, to, triage.header(), triage.token(), "If-Match", "\"9\"").statusCode()).isEqualTo(412);
        var refused = triage.visitor().postJson(path, to, triage.header(), triage.token(), "If-Match", "\"1\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(body(refused).get("article").asString()).isEqualTo("22");
        assertThat(triage.visitor().postJson(path, to, "If-Match", "\"1\"").statusCode()).as("without the token of the session").isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "title | null | title", "title | '' | title", "region | '000000' | region", "region | '33' | region", "class | 'wish' | class", "category | '9999' | category",
            "persons | 0 | persons", "persons | 'many' | persons", "petitioner.phone | '12' | petitioner.phone", "petitioner.idNumber | '330726199003074510' | petitioner.idNumber",
            "petitioner.email | 'nobody' | petitioner.email", "documents | ['AAAA'] | documents", "petitioner | 'x' | petitioner", "coPetitioners | [{\"phone\":\"1\"}] | coPetitioners[0].phone"})
    void bad_fields_are_named(String field, String value, String named) {
        var fields = SamplePetitions.lampFields();
        fields.put("petitioner", new HashMap<>(Map.of("name", "某人", "idType", "resident-id")));
        put(fields, field, json.readValue(value.replace('\'', '"'), Object.class));
        var answer = submit(fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(body(answer).get("errors").findValuesAsString("field")).contains(named);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> fields, String path, Object value) {
        if (path.startsWith("petitioner.")) {
            ((Map<String, Object>) fields.get("petitioner")).put(path.substring(11), value);
        } else {
            fields.put(path, value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"title\":", "{\"a\":{\"a\":{\"a\":1}}}"})
    void broken_json_is_a_clear_fault_of_the_sender(String broken) {
        assertThat(new Visitor(port).postJson("/api/v1/petitions", broken).statusCode()).isEqualTo(400);
    }

    @Test
    void rare_characters_and_scripts_are_kept_exactly_as_they_came() {
        var fields = SamplePetitions.lampFields();
        var text = "𠮷䶮😀 <script>alert(1)</script> '\"; drop table petition; --";
        for (var field : List.of("title", "claim", "facts", "reasons", "place")) {
            fields.put(field, text);
        }
        var number = body(submit(fields)).get("number").asString();
        var file = body(signedIn(Role.TRIAGE, OFFICE).visitor().get("/api/v1/staff/petitions/" + number));
        for (var field : List.of("title", "claim", "facts", "reasons", "place")) {
            assertThat(file.get(field).asString()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"record-interview,date,2026-02-30", "record-interview,date,soon", "record-interview,date,2999-01-01", "deliver,mode,pigeon", "accept,route,31(9)"})
    void impossible_facts_of_an_act_are_named(String action, String field, String value) {
        var number = body(submit(SamplePetitions.lampFields())).get("number").asString();
        var triage = signedIn(Role.TRIAGE, OFFICE);
        act(triage, number, "classify", Map.of("class", "claim", "category", "0305"));
        act(triage, number, "forward", Map.of("to", BUREAU));
        var handler = signedIn(Role.HANDLER, BUREAU);
        if (!action.equals("accept")) {
            act(handler, number, "accept", Map.of("route", "31(6)"));
        }
        var answer = act(handler, number, action, Map.of(field, value));
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 409);
        if (!action.equals("deliver")) {
            assertThat(body(answer).get("errors").findValuesAsString("field")).contains(field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=nothing", "limit=0", "limit=9999", "limit=x", "after=x", "class=x", "status=x", "channel=x"})
    void a_list_asked_for_wrongly_names_the_parameter(String query) {
        var answer = signedIn(Role.TRIAGE, OFFICE).visitor().get("/api/v1/staff/petitions?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("errors").findValuesAsString("field")).contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void a_list_turns_its_pages_without_losing_or_repeating_a_row() {
        for (int i = 0; i < 5; i++) {
            submit(SamplePetitions.lampFields());
        }
        var triage = signedIn(Role.TRIAGE, OFFICE);
        var all = body(triage.visitor().get("/api/v1/staff/petitions?view=to-register&limit=200")).get("items").findValuesAsString("number");
        var seen = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = body(triage.visitor().get("/api/v1/staff/petitions?view=to-register&limit=2" + next));
            seen.addAll(page.get("items").findValuesAsString("number"));
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!next.isEmpty() && seen.size() < 200);
        assertThat(seen.subList(0, Math.min(seen.size(), all.size()))).isEqualTo(all.subList(0, Math.min(seen.size(), all.size()))).doesNotHaveDuplicates();
    }

    @Test
    void an_upload_is_judged_by_its_content() {
        var exe = new byte[2000];
        exe[0] = 'M';
        exe[1] = 'Z';
        assertThat(new Visitor(port).upload("/api/v1/documents", "file", exe).statusCode()).isEqualTo(400);
        assertThat(new Visitor(port).upload("/api/v1/documents", "other", "x".getBytes()).statusCode()).isEqualTo(400);
        assertThat(new Visitor(port).upload("/api/v1/documents", "file", new byte[200 << 20]).statusCode()).isEqualTo(413);
    }

    @Test
    void the_name_in_full_takes_a_reason_and_leaves_a_trace() {
        var number = body(submit(SamplePetitions.lampFields())).get("number").asString();
        var triage = signedIn(Role.TRIAGE, OFFICE);
        var path = "/api/v1/staff/petitions/" + number;
        assertThat(body(triage.visitor().get(path)).at("/petitioner/name").asString()).isEqualTo("赵**");
        assertThat(triage.visitor().postJson(path + "/petitioner", "{}", triage.header(), triage.token()).statusCode()).isEqualTo(400);
        assertThat(body(triage.visitor().postJson(path + "/petitioner", "{\"reason\":\"联系\"}", triage.header(), triage.token())).at("/person/name").asString()).isEqualTo("赵试𠮷");
        var auditor = signedIn(Role.AUDITOR, OFFICE);
        assertThat(body(auditor.visitor().get(path + "/readings")).findValuesAsString("what")).contains("file", "petitioner");
        assertThat(body(auditor.visitor().get("/api/v1/staff/readings?what=petitioner&number=" + number)).findValuesAsString("reason")).contains("联系");
    }

    @Test
    void the_interface_describes_itself() {
        var api = body(new Visitor(port).get("/v3/api-docs"));
        assertThat(api.at("/paths").propertyNames()).contains("/api/v1/petitions", "/api/v1/staff/petitions/{number}/actions/{action}", "/api/v1/deadlines/explain");
    }
}
