package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The account of a citizen as a program uses it. */
class MyApiTests extends OnPostgres {

    private static final String ME = "/api/v1/me";
    private static int people;

    @LocalServerPort private int port;
    @Autowired private SubmitPetition submit;
    @Autowired private LetterBox letters;
    @Autowired private JdbcClient jdbc;
    private final String mail = "program" + ++people + "@example.org";
    private Visitor citizen;
    private Receipt lamp;
    private String header;
    private String token;

    @BeforeEach
    void aCitizen() {
        jdbc.sql("delete from guess").update();
        citizen = new Visitor(port);
        lamp = submit.submit(SamplePetitions.lamp(), null).receipt();
    }

    private HttpResponse<String> signedIn() {
        var sent = citizen.postJson(ME + "/codes", "{\"contact\":\"%s\"}".formatted(mail));
        assertThat(sent.statusCode()).isEqualTo(202);
        String ticket = JsonPath.read(sent.body(), "$.ticket");
        var answer = citizen.postJson(ME + "/session", "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(ticket, letters.code(mail, 1)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        header = JsonPath.read(answer.body(), "$.header");
        token = JsonPath.read(answer.body(), "$.token");
        return answer;
    }

    private HttpResponse<String> kept(String code) {
        return citizen.postJson(ME + "/petitions", "{\"number\":\"%s\",\"queryCode\":\"%s\",\"label\":\"路灯\"}".formatted(lamp.number(), code), header, token);
    }

    @Test
    void aMatterIsPutInReadActedOnAndTakenOut() {
        assertThat(signedIn().body()).contains("p***@example.org").doesNotContain(mail);
        assertThat(kept("AAAAAAAA").statusCode()).isEqualTo(400);
        var added = kept(lamp.queryCode());
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("\"label\":\"路灯\"", "\"state\":\"open\"").doesNotContain(lamp.queryCode(), "路口");
        var one = ME + "/petitions/" + lamp.number();
        assertThat((String) JsonPath.read(citizen.get(one).body(), "$.title")).isEqualTo("路口路灯不亮");
        var etag = citizen.get(one).headers().firstValue("ETag").orElseThrow();
        var done = citizen.postJson(one + "/actions/withdraw", "{\"reason\":\"已经修好\"}", header, token, "If-Match", etag);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(citizen.get(ME + "/petitions").body()).contains("\"state\":\"ended\"");
        assertThat(citizen.delete(one, header, token).statusCode()).isEqualTo(204);
        assertThat(citizen.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void everyWriteOfASessionShowsItsToken() {
        signedIn();
        assertThat(citizen.postJson(ME + "/petitions", "{}").statusCode()).isEqualTo(403);
        assertThat(citizen.delete(ME).statusCode()).isEqualTo(403);
        assertThat(citizen.delete(ME + "/session", header, token).statusCode()).isEqualTo(204);
        assertThat(citizen.get(ME + "/session").statusCode()).isEqualTo(401);
    }

    @Test
    void sessionsAreListedAndEndedAndTheAccountClosed() {
        signedIn();
        var first = citizen;
        citizen = new Visitor(port);
        var sent = citizen.postJson(ME + "/codes", "{\"contact\":\"%s\"}".formatted(mail));
        String ticket = JsonPath.read(sent.body(), "$.ticket");
        var answer = citizen.postJson(ME + "/session", "{\"ticket\":\"%s\",\"code\":\"%s\"}".formatted(ticket, letters.code(mail, 2)));
        header = JsonPath.read(answer.body(), "$.header");
        token = JsonPath.read(answer.body(), "$.token");
        java.util.List<String> others = JsonPath.read(citizen.get(ME + "/sessions").body(), "$.items[?(@.here == false)].id");
        assertThat(others).hasSize(1);
        assertThat(citizen.delete(ME + "/sessions/" + others.getFirst(), header, token).statusCode()).isEqualTo(204);
        assertThat(citizen.delete(ME + "/sessions/" + others.getFirst(), header, token).statusCode()).isEqualTo(404);
        assertThat(first.get(ME + "/session").statusCode()).isEqualTo(401);
        assertThat(citizen.delete(ME, header, token).statusCode()).isEqualTo(204);
        assertThat(citizen.get(ME + "/session").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(citizen.postJson(ME + "/codes", "{}").body()).contains("\"field\":\"contact\"");
        assertThat(citizen.postJson(ME + "/session", "{\"ticket\":\"x\",\"code\":\"1\"}").body()).contains("\"field\":\"code\"");
        assertThat(citizen.get(ME + "/petitions").statusCode()).isEqualTo(401);
    }
}
