package org.huiyin.interop.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.OFFICE;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.notice.mail.TakeMail;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP: ways in besides the usual ones, and what is read of a case beside its file. */
class FilingApiTests extends OnPostgres {

    private static final String STAFF = "/api/v1/staff/";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired TakeMail mails;
    @Autowired JsonMapper json;
    private Visitor visitor;
    private String header;
    private String token;

    private void signIn(Account account) {
        visitor = new Visitor(port);
        var answer = body(visitor.postJson("/api/v1/session", json.writeValueAsString(Map.of("account", account.account(), "password", SampleAccounts.PASSWORD))));
        header = answer.at("/csrf/header").asString();
        token = answer.at("/csrf/token").asString();
    }

    private void signIn(Role role, String unit) {
        signIn(SampleAccounts.of(accounts, role, unit));
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, Object body, String... more) {
        var headers = new ArrayList<>(List.of(header, token));
        headers.addAll(List.of(more));
        return visitor.postJson(STAFF + path, json.writeValueAsString(body), headers.toArray(String[]::new));
    }

    private HttpResponse<String> get(String path) {
        return visitor.get(STAFF + path);
    }

    @Test
    void aMailBecomesAPetitionOnce() {
        var sender = "qian" + System.nanoTime() + "@example.org";
        mails.take(("From: " + sender + "\r\nTo: office@example.org\r\nMessage-ID: <" + sender + ">\r\nSubject: 水渠\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n水渠堵了。").getBytes(StandardCharsets.UTF_8));
        signIn(Role.CLERK, OFFICE);
        var waiting = body(get("mail")).get("items").valueStream().filter(each -> each.get("from").asString().equals(sender)).findFirst().orElseThrow();
        var address = "mail/" + waiting.get("id").asString() + "/petition";
        assertThat(post(address, Map.of("class", "claim")).body()).contains("\"title\"");
        var said = Map.of("class", "claim", "channel", "visit", "title", "水渠堵塞", "claim", "请疏通", "facts", "水渠堵了。", "region", "330726",
                "petitioner", Map.of("name", "钱试", "address", "试用村2号", "email", sender));
        var key = "mail-" + sender;
        var made = post(address, said, "Idempotency-Key", key);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith(body(made).get("number").asString());
        assertThat(body(get("petitions/" + body(made).get("number").asString())).get("channel").asString()).as("as the mail came").isEqualTo("network");
        var again = post(address, said, "Idempotency-Key", key);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.body()).as("with its code").isEqualTo(made.body());
        assertThat(post(address, said).statusCode()).isEqualTo(409);
    }

    @Test
    void theWayOfACaseItsCountsAndAPaperForAReason() {
        var number = submit.submit(lamp(), null).receipt().number();
        signIn(Role.TRIAGE, OFFICE);
        var way = body(get("petitions/" + number + "/way"));
        assertThat(way.at("/path/0/standing").asString()).isEqualTo("here");
        assertThat(way.get("next").findValuesAsString("action")).contains("classify");
        assertThat(way.get("next").valueStream().filter(next -> next.get("own").asBoolean())).isNotEmpty();
        assertThat(body(get("counts")).at("/views/to-register").asInt()).isPositive();
        assertThat(get("petitions/" + number + "/taken/1").statusCode()).isEqualTo(400);
        assertThat(post("petitions/" + number + "/documents/receipt-1/opened", Map.of("reason", "核对")).statusCode()).isEqualTo(404);
        signIn(Role.UNIT_HEAD, BUREAU);
        assertThat(body(get("drafts")).get("items").isArray()).isTrue();
        assertThat(get("petitions/" + number + "/way").statusCode()).isEqualTo(404);
    }

    @Test
    void anAdministratorOpensAccountsByTheSheetAndTestsTheWaysOfMessages() {
        signIn(SampleAccounts.administrator(accounts));
        var name = "sheet" + System.nanoTime();
        var opened = post("account-sheet", Map.of("rows", name + "a\t张三\t330726-xfj\tclerk\n" + name + "b,李四,330726-xfj,clerk triage"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(body(opened).get("items").findValuesAsString("account")).containsExactly(name + "a", name + "b");
        assertThat(post("account-sheet", Map.of("rows", name + "a\t张三\t330726-xfj\tclerk")).body()).contains("\"rows\"");
        var ways = body(get("test-messages")).get("items");
        assertThat(ways.valueStream().map(JsonNode::asString)).contains("mail");
        var sent = post("test-messages", Map.of("channel", "mail", "to", "admin@example.org"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(body(get("test-messages/" + body(sent).get("id").asString())).get("channel").asString()).isEqualTo("mail");
        assertThat(post("test-messages", Map.of("channel", "mail", "to", "nobody")).body()).contains("\"to\"");
        assertThat(get("test-messages/1").statusCode()).isEqualTo(400);
    }
}
