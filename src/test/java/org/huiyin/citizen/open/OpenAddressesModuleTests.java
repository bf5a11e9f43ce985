package org.huiyin.citizen.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.Visitor;
import org.huiyin.petition.publication.Publication;
import org.huiyin.petition.publication.SamplePublications;
import org.huiyin.petition.retention.EraseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every address at which something is public: what is published is there, and whatever must not be is not, however the rows lie. */
class OpenAddressesModuleTests extends SamplePublications {

    @LocalServerPort int port;
    @Autowired EraseFile erase;
    private Visitor anybody;
    private String number;
    private Publication standing;

    @BeforeEach
    void oneIsPublished() {
        anybody = new Visitor(port);
        number = finished(true).number();
        standing = published(number);
    }

    private List<String> lists() {
        var q = URLEncoder.encode(mark, StandardCharsets.UTF_8);
        return Stream.of("/open", "/open/petitions.json", "/open/petitions.csv", "/open/feed.atom").map(path -> path + "?q=" + q).toList();
    }

    private String everything() {
        return Stream.concat(lists().stream(), Stream.of("/open", "/open/petitions.json?limit=1000", "/open/petitions.csv?limit=1000", "/open/feed.atom", "/open/" + standing.number()))
                .map(path -> anybody.get(path).body()).collect(Collectors.joining());
    }

    @Test
    void whatIsPublishedIsReadEverywhereAndTellsNobody() {
        for (var path : lists()) {
            assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(anybody.get(path).body()).as(path).contains("路灯" + mark, standing.number()).doesNotContain(number, "赵试", "13900000001", "330726107");
        }
        assertThat(anybody.get("/open/" + standing.number()).body()).contains("路灯" + mark, "×××要求修好路灯", "意见乙", "金华市浦江县", "2026年1月", "浦江县住房和城乡建设局").doesNotContain(number, "赵试");
        assertThat(anybody.get("/open/" + standing.number() + "?lang=en").body()).contains("Answered by", "January 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed = true", "publish_consent = false", "ended = false", "class = 'accusation'", "class = null", "trace = true", "status = 'REVIEW'", "excluded = array['330726-zjj']"})
    void whateverTheRowsSayWhatMustNotBeReadIsNowhere(String fault) {
        assertThat(everything()).contains(mark);
        jdbc.sql("update petition set " + fault + " where number = ?").param(number).update();
        assertThat(everything()).doesNotContain("路灯" + mark);
        assertThat(anybody.get("/open/" + standing.number()).statusCode()).isEqualTo(404);
    }

    @Test
    void anErasureTakesItAlong() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2037-01-02T01:00:00Z")));
        erase.propose(TRIAGE, number, "保管期满");
        erase.consent(LEADER, number, number);
        assertThat(everything()).doesNotContain("路灯" + mark);
        assertThat(jdbc.sql("select count(*) from publication where number = ?").param(standing.number()).query(Long.class).single()).isZero();
    }

    @Test
    void numbersThatNothingIsPublicUnderLookAlike() {
        var unknown = anybody.get("/open/G000000000");
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var other : List.of(number, "G00000000", "xyzzy", "G1234567890")) {
            assertThat(anybody.get("/open/" + other).body().replace(other, "G000000000")).isEqualTo(unknown.body());
        }
    }

    @Test
    void listsGoOnByKeyAndWrongQuestionsAreNamed() {
        published(finished(true).number());
        var q = URLEncoder.encode(mark, StandardCharsets.UTF_8);
        var first = anybody.get("/open/petitions.csv?limit=1&q=" + q);
        assertThat(first.body()).startsWith("\uFEFFnumber,title");
        var next = first.headers().firstValue("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");
        assertThat(anybody.get(next).body()).contains("路灯" + mark, standing.number());
        assertThat(anybody.get(next).headers().firstValue("Link")).isEmpty();
        for (var wrong : List.of("limit=0", "limit=1001", "limit=x", "after=x", "region=x", "category=%27")) {
            assertThat(anybody.get("/open/petitions.json?" + wrong).statusCode()).as(wrong).isEqualTo(400);
            assertThat(anybody.get("/open/petitions.json?" + wrong).body()).contains("\"errors\"", wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(anybody.get("/open?region=x&after=y").statusCode()).isEqualTo(400);
        assertThat(anybody.get("/open?q=" + "a".repeat(101)).statusCode()).isEqualTo(400);
    }
}
