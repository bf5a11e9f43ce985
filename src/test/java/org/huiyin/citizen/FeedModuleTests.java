package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.Visitor;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.petition.forpetitioner.PrivateFeed;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A feed of one's own tells that something happened, and nothing else. */
class FeedModuleTests extends SampleFollower {

    private static final Pattern ADDRESS = Pattern.compile("/track/feed/([\\w-]{43})");

    @Autowired
    private PrivateFeed feeds;
    @Autowired
    private ReissueCode codes;

    private String made(Receipt receipt) {
        citizen.open("/track").post("/track", "next", "number", receipt.number(), "code", receipt.queryCode());
        var page = citizen.open("/track/" + receipt.number() + "/feed").post("/track/" + receipt.number() + "/feed", "make").page();
        var found = ADDRESS.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private java.net.http.HttpResponse<String> read(String token) {
        return new Visitor(port).get("/track/feed/" + token);
    }

    @Test
    void itTellsThatSomethingHappenedAndNeitherWhatNorOfWhichPetition() {
        var token = made(lamp);
        accepted(lamp.number(), "claim", "31(6)");
        var feed = read(token);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("有新进展", "<feed xmlns=\"http://www.w3.org/2005/Atom\">").doesNotContain(lamp.number(), lamp.queryCode(), "路灯", "住房", "受理", "转送");
        assertThat(feed.body().split("<entry>")).hasSize(1 + (int) view(lamp.number()).timeline().stream().filter(entry -> entry.told()).count());
        assertThat(jdbc.sql("select token_hash from petition_feed").query(String.class).list()).doesNotContain(token);
    }

    @Test
    void aNewAddressANewCodeAndAWordEndTheOldOne() {
        var first = made(lamp);
        var second = made(lamp);
        assertThat(read(first).statusCode()).isEqualTo(404);
        citizen.open("/track/" + lamp.number() + "/feed").post("/track/" + lamp.number() + "/feed", "revoke");
        assertThat(read(second).statusCode()).isEqualTo(404);
        var third = made(lamp);
        codes.reissue(CLERK, lamp.number(), new ReissueCode.Seen("passport", "E12345678", true));
        assertThat(read(third).statusCode()).isEqualTo(404);
        assertThat(read("A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void aSealedMatterHasNoneAndOneThatIsSealedLaterLosesIt() {
        var fields = lampFields();
        fields.put("confidential", true);
        var secret = submitted(facts(fields).as(Submission.class));
        var owner = Actor.petitioner(secret.number());
        assertThat(feeds.make(owner, secret.number())).isEmpty();
        assertThat(feeds.made(owner, secret.number())).isEmpty();
        var token = made(lamp);
        done(TRIAGE, lamp.number(), Action.CLASSIFY, facts(Map.of("class", "accusation", "category", "0305", "accused", java.util.List.of(BUREAU))));
        assertThat(read(token).statusCode()).isEqualTo(404);
    }

    @Test
    void theInterfaceMakesAndEndsOne() {
        var path = "/api/v1/petitions/" + lamp.number() + "/feed";
        var visitor = new Visitor(port);
        assertThat(visitor.postJson(path, "{}", "Query-Code", "AAAAAAAA").statusCode()).isEqualTo(404);
        var answer = visitor.postJson(path, "{}", "Query-Code", lamp.queryCode());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var found = ADDRESS.matcher(answer.body());
        assertThat(found.find()).isTrue();
        assertThat(read(found.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseMakesOne() {
        assertThat(feeds.make(Actor.petitioner(submitted(lamp()).number()), lamp.number())).isEmpty();
        assertThatThrownBy(() -> feeds.make(TRIAGE, lamp.number())).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> feeds.make(Actor.member(lamp.number(), 2), lamp.number())).isInstanceOf(NoRight.class);
    }
}
