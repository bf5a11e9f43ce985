package org.huiyin.citizen.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huiyin.Visitor;
import org.huiyin.petition.publication.SamplePublications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class StartPagesModuleTests extends SamplePublications {

    private static final String PUJIANG = "?area1=330000&area2=330700&area3=330726";

    @LocalServerPort int port;
    private Visitor anybody;

    @BeforeEach
    void somebodyComes() {
        anybody = new Visitor(port);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsPageInBothLanguages(StartKind kind) {
        assertThat(anybody.get("/start").body()).contains("/start/" + kind.code());
        for (var language : new String[] {"zh-CN", "en"}) {
            assertThat(anybody.get("/start/" + kind.code() + PUJIANG + "&lang=" + language).statusCode()).as(kind + language).isEqualTo(200);
        }
        assertThat(anybody.get("/").body()).contains("href=\"/start\"");
        assertThat(anybody.get("/start/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"court,中共浦江县委政法委员会,12368", "arbitration,浦江县司法局,12333", "accusation,中共浦江县纪律检查委员会,12388", "claim,浦江县信访局,看看找谁", "suggestion,浦江县信访局,看看找谁"})
    void itTellsWhoAnswersForItThere(String kind, String office, String also) {
        assertThat(anybody.get("/start/" + kind).body()).contains(also).doesNotContain("id=\"advice\"");
        assertThat(anybody.get("/start/" + kind + PUJIANG).body()).contains("id=\"advice\"", office, "0579-0000", "工作日 8:30", also);
    }

    @Test
    void aPlaceCanBeTypedAndOneThatIsNoneIsNamed() {
        assertThat(anybody.get("/start/claim?area1=330000&search=" + encoded("浦江县杭坪镇")).body()).contains("浦江县信访局");
        assertThat(anybody.get("/start/claim?area1=330000&search=" + encoded("无此地名处")).body()).contains("f-search-fault");
    }

    @Test
    void theFieldNamesItsOrganAndWhatOthersWereAnswered() {
        var published = published(finished(true).number());
        var page = anybody.get("/start/claim" + PUJIANG + "&category=0305&q=" + encoded("门口的路灯" + mark + "坏了")).body();
        assertThat(page).contains("浦江县住房和城乡建设局", "/open/" + published.number(), "路灯" + mark).doesNotContain("赵试");
        assertThat(page).contains("/petition/new?class=claim&amp;area1=330000&amp;area2=330700&amp;area3=330726&amp;category=0305");
        assertThat(anybody.get("/start/accusation" + PUJIANG).body()).doesNotContain("/open/G");
        jdbc.sql("update petition set sealed = true where id = (select petition from publication where number = ?)").param(published.number()).update();
        assertThat(anybody.get("/start/claim" + PUJIANG + "&category=0305&q=" + encoded("路灯" + mark)).body()).doesNotContain(published.number());
    }

    @Test
    void theFormOpensWithWhatIsKnownAndTakesNothingElseFromItsAddress() {
        var page = anybody.get("/petition/new?class=suggestion&area1=330000&area2=330700&area3=330726&category=0305&title=" + encoded("别人写的") + "&petitioner.name=x").body();
        assertThat(page).contains("name=\"step\" value=\"place\"", "value=\"330726\" selected", "value=\"0305\" selected", "name=\"class\" value=\"suggestion\"").doesNotContain("别人写的");
        assertThat(anybody.get("/petition/new?class=nonsense&category=9999").body()).contains("name=\"step\" value=\"kind\"").doesNotContain("nonsense", "9999");
    }
}
