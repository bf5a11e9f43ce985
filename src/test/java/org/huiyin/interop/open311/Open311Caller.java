package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls GeoReport v2 over HTTP, and the office in which its reports are read. */
abstract class Open311Caller extends OnPostgres {

    static final String V2 = "/open311/v2/";
    private static final Map<String, String> TOKENS = new HashMap<>();

    @LocalServerPort int port;
    @Autowired RegisterClient registering;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void nobodyHasGuessed() {
        jdbc.sql("delete from guess where subject like 'token:%' or client = '127.0.0.1'").update();
    }

    String token(String unit, String scope) {
        return TOKENS.computeIfAbsent(unit + scope, key -> registering.register(new Actor("admin", null, null, Set.of(Role.ADMIN)),
                new ClientOrder("报修平台", "open311", unit, List.of(scope), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(20))).token());
    }

    String key() {
        return token("330726-xfj", "submit");
    }

    Map<String, String> report(String... more) {
        var report = new HashMap<>(Map.of("api_key", key(), "service_code", "0302", "address_string", "浦江县浦南街道", "lat", "29.45", "long", "119.89", "description", "路口的路灯坏了。\n夜里看不清。",
                "last_name", "赵", "first_name", "试", "phone", "13900000001", "attribute[publish_consent]", "yes"));
        for (int i = 0; i < more.length; i += 2) {
            report.put(more[i], more[i + 1]);
        }
        report.values().removeIf(String::isEmpty);
        return report;
    }

    String reported(String... more) {
        var answer = visitor.postForm(V2 + "requests.json", report(more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tree(answer).get(0).get("service_request_id").asString();
    }

    JsonNode tree(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    static Element xml(HttpResponse<String> answer) {
        assertThat(answer.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    static List<String> children(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength()).mapToObj(i -> of.getChildNodes().item(i).getNodeName()).toList();
    }

    void classify(String number, String category) {
        var version = jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single();
        assertThat(acts.act(TRIAGE, number, version, Action.CLASSIFY, SamplePetitions.facts(Map.of("class", "claim", "category", category))).toString()).contains("Done");
    }

    static Submission consenting(Map<String, Object> more) {
        var fields = SamplePetitions.lampFields();
        fields.put("publishConsent", true);
        fields.putAll(more);
        return SamplePetitions.facts(fields).as(Submission.class);
    }
}
