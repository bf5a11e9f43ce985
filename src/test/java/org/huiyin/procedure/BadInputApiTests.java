package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

/** What cannot be is refused with its code, in both languages, and nothing of it is written. */
class BadInputApiTests extends CountyOutside {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest(name = "{1} {2} {3} at {0}: {5}")
    @CsvFileSource(resources = "/procedure/bad-input.txt", delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, nullValues = "", emptyValue = "")
    void aBadFactIsNamedAndNothingIsWritten(Place place, Seat who, String action, String changed, int status, String named) {
        var walked = road.to(place);
        var journey = Journey.goingOn(outside(), walked).as(who);
        var before = written(walked);
        for (var language : List.of("zh-CN", "en")) {
            var answer = journey.send(action, changed == null ? "" : changed, "Accept-Language", language);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            var told = status == 400 ? errors(answer).stream().filter(e -> e.get("field").asString().equals(named)).findFirst().orElseThrow(() -> new AssertionError(answer.body())).get("words").asString()
                    : detail(answer, named);
            assertThat(CHINESE.matcher(told).find()).as(told).isEqualTo(language.equals("zh-CN"));
        }
        assertThat(written(walked)).isEqualTo(before);
    }

    private static List<JsonNode> errors(HttpResponse<String> answer) {
        return new ArrayList<>(Journey.body(answer).get("errors").values());
    }

    private static String detail(HttpResponse<String> answer, String code) {
        assertThat(Journey.body(answer).get("code").asString()).isEqualTo(code);
        return Journey.body(answer).get("detail").asString();
    }

    @Test
    void aStaleVersionAnUnknownActionAndBrokenWordsAreTurnedAway() {
        var walked = road.to(Place.HANDLING);
        var journey = Journey.goingOn(outside(), walked).as(Seat.HANDLER);
        var before = written(walked);
        assertThat(journey.send("record-interview", "", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(journey.send("record-interview", "", "If-Match", "\"x\"").statusCode()).isEqualTo(400);
        assertThat(journey.sendText("make-it-so", "{}").statusCode()).isEqualTo(404);
        assertThat(journey.sendText("record-interview", "{\"date\":").statusCode()).isEqualTo(400);
        assertThat(journey.sendText("record-interview", "{\"date\": \"2026-02-30\"}").statusCode()).isEqualTo(400);
        assertThat(written(walked)).isEqualTo(before);
    }

    private List<Object> written(Road.Walked walked) {
        return List.of(road.version(walked.number()), papers(walked.number()), events(walked.number()),
                jdbc.sql("select count(*) from deadline d join petition p on p.id = d.petition where p.number = ?").param(walked.number()).query(Long.class).single());
    }
}
