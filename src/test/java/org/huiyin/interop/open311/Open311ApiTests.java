package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of GeoReport v2 over HTTP, table by table, and what must never appear in it. */
class Open311ApiTests extends OnPostgres {

    private static final String V2 = "/open311/v2/";
    private static final Map<String, String> TOKENS = new HashMap<>();

    @LocalServerPort int port;
    @Autowired RegisterClient registering;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where subject like 'token:%' or client = '127.0.0.1'").update();
    }

    private String token(String unit, String scope) {
        return TOKENS.computeIfAbsent(unit + scope, key -> registering.register(new Actor("admin", null, null, Set.of(Role.ADMIN)),
                new ClientOrder("报修平台", "open311", unit, List.of(scope), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(20))).token());
    }

    private String key() {
        return token("330726-xfj", "submit");
    }

    private Map<String, String> report(String... more) {
        var report = new HashMap<>(Map.of("api_key", key(), "service_code", "0302", "address_string", "浦江县浦南街道", "lat", "29.45", "long", "119.89", "description", "路口的路灯坏了。\n夜里看不清。",
                "last_name", "赵", "first_name", "试", "phone", "13900000001", "attribute[publish_consent]", "yes"));
        for (int i = 0; i < more.length; i += 2) {
            report.put(more[i], more[i + 1]);
        }
        report.values().removeIf(String::isEmpty);
        return report;
    }

    private String reported(String... more) {
        var answer = visitor.postForm(V2 + "requests.json", report(more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tree(answer).get(0).get("service_request_id").asString();
    }

    private JsonNode tree(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private static Element xml(HttpResponse<String> answer) {
        try {
            assertThat(answer.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static List<String> children(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength()).mapToObj(i -> of.getChildNodes().item(i).getNodeName()).toList();
    }

    @Test
    void discoveryTellsEveryFieldInBothFormats() {
        var answer = visitor.get(V2 + "discovery.xml");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/xml;charset=utf-8");
        var root = xml(answer);
        assertThat(root.getTagName()).isEqualTo("discovery");
        assertThat(children(root)).containsExactly("changeset", "contact", "key_service", "endpoints");
        var told = visitor.get(V2 + "discovery.json");
        assertThat(told.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("application/json;charset=utf-8");
        var endpoint = tree(told).at("/endpoints/0");
        assertThat(endpoint.propertyNames()).containsExactly("specification", "url", "changeset", "type", "formats");
        assertThat(endpoint.get("specification").asString()).isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(endpoint.get("url").asString()).endsWith("/open311/v2");
        assertThat(endpoint.get("formats").values().stream().map(JsonNode::asString)).containsExactly("text/xml", "application/json");
    }

    @Test
    void everyCategoryIsAServiceButThoseForAccusations() {
        var services = tree(visitor.get(V2 + "services.json"));
        assertThat(services.get(0).propertyNames()).containsExactly("service_code", "service_name", "description", "metadata", "type", "keywords", "group");
        assertThat(services.findValuesAsString("service_code")).contains("0302", "17").noneMatch(code -> code.startsWith("16"));
        assertThat(services.findValuesAsString("type")).containsOnly("realtime");
        assertThat(services.get(0).get("metadata").isBoolean()).isTrue();
        var english = visitor.get(V2 + "services.xml", "Accept-Language", "en");
        assertThat(children(xml(english))).containsOnly("service");
        assertThat(english.body()).contains("<service_name>Land administration</service_name>");
    }

    @Test
    void aServiceIsDefinedByItsAttributes() {
        var definition = tree(visitor.get(V2 + "services/0302.json"));
        assertThat(definition.get("service_code").asString()).isEqualTo("0302");
        var attribute = definition.at("/attributes/1");
        assertThat(attribute.propertyNames()).containsExactly("variable", "code", "datatype", "required", "datatype_description", "order", "description", "values");
        assertThat(attribute.get("code").asString()).isEqualTo("class");
        assertThat(attribute.get("values").findValuesAsString("key")).containsExactly("claim", "suggestion");
        assertThat(definition.at("/attributes/0/variable").asBoolean()).isFalse();
        assertThat(xml(visitor.get(V2 + "services/0302.xml")).getTagName()).isEqualTo("service_definition");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v2", "/v2/services", "/v2/services.txt", "/v2/nothing.xml", "/v2/tokens/1.xml", "/v2/tokens/1.json", "/v2/services/9999.xml", "/v2/requests/1.xml"})
    void whatIsNotThereIsAnError404(String path) {
        var answer = visitor.get("/open311" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        if (!path.isEmpty()) {
            assertThat(answer.body()).contains(path.endsWith(".json") ? "\"code\":404" : "<code>404</code>");
        }
    }

    @Test
    void whoHandedItInFindsItAgainAndFollowsIt() {
        var number = reported();
        var own = visitor.get(V2 + "requests/" + number + ".json?api_key=" + key());
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        var request = tree(own).get(0);
        assertThat(request.propertyNames()).containsExactly("service_request_id", "status", "status_notes", "service_name", "service_code", "description", "agency_responsible", "service_notice",
                "requested_datetime", "updated_datetime", "expected_datetime", "address", "address_id", "zipcode", "lat", "long", "media_url");
        assertThat(request.get("status").asString()).isEqualTo("open");
        assertThat(request.get("description").isNull()).isTrue();
        assertThat(request.get("address").asString()).contains("浦江县").contains("驻地").doesNotContain("浦南");
        assertThat(request.get("address_id").asString()).isEqualTo("330726");
        assertThat(List.of(request.get("lat").asDouble(), request.get("long").asDouble())).containsExactly(29.45, 119.89);
        assertThat(own.body()).doesNotContain("路灯", "赵", "13900000001");
        var another = visitor.get(V2 + "requests/" + number + ".json?api_key=" + token("330803-xfj", "submit"));
        assertThat(another.statusCode()).as("another unit's program").isEqualTo(404);
        classify(number, "0305");
        assertThat(tree(visitor.get(V2 + "requests.json?service_request_id=" + number + "&api_key=" + key())).get(0).get("service_code").asString()).isEqualTo("0305");
        withdraw(number);
        var updates = tree(visitor.get(V2 + "servicerequestupdates.json?api_key=" + key())).values().stream().filter(each -> each.get("service_request_id").asString().equals(number)).toList();
        assertThat(updates.getFirst().propertyNames()).containsExactly("update_id", "service_request_id", "status", "updated_datetime", "description", "media_url", "external_status_code");
        assertThat(updates.stream().map(each -> each.get("status").asString())).containsExactly("open", "no_further_action");
        assertThat(tree(visitor.get(V2 + "requests.json?status=open&api_key=" + key())).findValuesAsString("service_request_id")).doesNotContain(number);
        assertThat(tree(visitor.get(V2 + "requests.json?status=closed&api_key=" + key())).findValuesAsString("service_request_id")).contains(number);
    }

    private void classify(String number, String category) {
        act(number, Action.CLASSIFY, Map.of("class", "claim", "category", category));
    }

    private void withdraw(String number) {
        assertThat(acts.act(Actor.petitioner(number), number, null, Action.WITHDRAW, SamplePetitions.facts(Map.of("reason", "已经修好"))).toString()).contains("Done");
    }

    private void act(String number, Action action, Map<String, Object> facts) {
        var version = jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single();
        assertThat(acts.act(TRIAGE, number, version, action, SamplePetitions.facts(facts)).toString()).contains("Done");
    }

    @Test
    void whatWasAddedThereIsAddedHereOnce() {
        var number = reported();
        var update = Map.of("api_key", key(), "service_request_id", number, "update_id", "4711", "updated_datetime", "2026-01-05T09:00:00Z", "status", "FIXED", "description", "灯又亮了");
        var answer = visitor.postForm(V2 + "servicerequestupdates.xml", update);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(xml(answer).getTagName()).isEqualTo("service_request_updates");
        assertThat(xml(answer).getTextContent()).isEqualTo(number + "-2");
        assertThat(visitor.postForm(V2 + "servicerequestupdates.xml", update).body()).isEqualTo(answer.body());
        assertThat(jdbc.sql("select head_seq from petition where number = ?").param(number).query(Integer.class).single()).isEqualTo(2);
        for (var lacking : List.of("api_key", "service_request_id", "update_id", "status", "description")) {
            var less = new HashMap<>(update);
            less.remove(lacking);
            var refused = visitor.postForm(V2 + "servicerequestupdates.json", less);
            assertThat(refused.statusCode()).as(lacking).isEqualTo(lacking.equals("api_key") ? 403 : 400);
            assertThat(tree(refused).get(0).get("description").asString()).contains(lacking);
        }
        var foreign = submit.submit(consenting(Map.of()), null).receipt().number();
        var elsewhere = new HashMap<>(update);
        elsewhere.put("service_request_id", foreign);
        assertThat(visitor.postForm(V2 + "servicerequestupdates.json", elsewhere).statusCode()).as("not handed in there").isEqualTo(404);
    }

    private static Submission consenting(Map<String, Object> more) {
        var fields = SamplePetitions.lampFields();
        fields.put("publishConsent", true);
        fields.putAll(more);
        return SamplePetitions.facts(fields).as(Submission.class);
    }

    @Test
    void whatIsSealedOrNotToBeTalkedOfNeverAppears() {
        var hidden = new ArrayList<String>();
        hidden.add(submit.submit(SamplePetitions.lamp(), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of("confidential", true)), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of("class", "accusation", "accused", List.of(Map.of("name", "某甲", "organisation", "浦江县公安局")))), null).receipt().number());
        hidden.add(submit.submit(consenting(Map.of()), null).receipt().number());
        hidden.add(reported("attribute[publish_consent]", "no"));
        hidden.add(reported("attribute[confidential]", "yes"));
        hidden.subList(0, 2).forEach(number -> classify(number, "0305"));
        for (var as : List.of("api_key=" + key(), "")) {
            if (as.isEmpty()) {
                hidden.add(reported());
            }
            var ids = String.join(",", hidden);
            var seen = visitor.get(V2 + "requests.json?" + as).body() + visitor.get(V2 + "requests.json?service_request_id=" + ids + "&" + as).body()
                    + visitor.get(V2 + "servicerequestupdates.json?" + as).body();
            assertThat(hidden).allSatisfy(number -> {
                assertThat(seen).doesNotContain(number);
                var one = visitor.get(V2 + "requests/" + number + ".json?" + as);
                assertThat(one.body()).isEqualTo(visitor.get(V2 + "requests/nobody.json?" + as).body());
                assertThat(one.statusCode()).isEqualTo(404);
            });
        }
    }

    @Test
    void pagesAndTheLinkLeadThroughTheWholeListOnce() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            mine.addFirst(reported("attribute[title]", "第" + i + "盏"));
        }
        var query = V2 + "requests.json?jurisdiction_id=330726&page_size=2&api_key=" + key();
        var first = tree(visitor.get(query + "&page=1")).findValuesAsString("service_request_id");
        var second = tree(visitor.get(query + "&page=2")).findValuesAsString("service_request_id");
        assertThat(List.of(first.get(0), first.get(1), second.get(0), second.get(1))).isEqualTo(mine.subList(0, 4));
        var answer = visitor.get(query);
        var seen = new ArrayList<>(tree(answer).findValuesAsString("service_request_id"));
        while (seen.size() < 5) {
            var next = answer.headers().firstValue("Link").orElseThrow();
            assertThat(next).doesNotContain("hy_");
            answer = visitor.get(next.substring(1, next.indexOf('>')) + "&api_key=" + key());
            seen.addAll(tree(answer).findValuesAsString("service_request_id"));
        }
        assertThat(seen.subList(0, 5)).isEqualTo(mine);
        assertThat(tree(visitor.get(query.replace("330726", "330803")))).isEmpty();
        assertThat(visitor.get(V2 + "requests.json?jurisdiction_id=nowhere").statusCode()).isEqualTo(404);
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
