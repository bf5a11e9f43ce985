package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What fails around the doors of GeoReport is told as its specification has it, too. */
class GeoErrorsModuleTests extends OnPostgres {

    private static final String V2 = "/open311/v2/";

    @LocalServerPort int port;
    @Autowired GeoErrors errors;

    private void told(HttpResponse<String> answer, int status, boolean json) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase(json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8");
        assertThat(answer.body()).startsWith(json ? "[{\"code\":" + status + ",\"description\":\"" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?><errors><error><code>" + status + "</code><description>");
    }

    @Test
    void aBodyTooLargeAndAnAddressThatIsNoneAreErrorsInTheFormatOfTheAddress() {
        var large = Map.of("api_key", "x", "description", "长".repeat(400_000));
        told(new Visitor(port).postForm(V2 + "requests.json", large), 413, true);
        told(new Visitor(port).postForm(V2 + "requests.xml", large), 413, false);
        told(new Visitor(port).get(V2 + "nowhere.json"), 404, true);
        told(new Visitor(port).get(V2 + "nowhere"), 404, false);
        told(new Visitor(port).delete(V2 + "requests.json"), 404, true);
        told(new Visitor(port).delete(V2 + "requests.xml"), 404, false);
    }

    @Test
    void anOutageIsToldLikeEverythingElse() {
        assertThat(errors.speaks("/open311/v2/requests.json")).isTrue();
        assertThat(errors.speaks("/api/v1/open311/")).isFalse();
        var words = List.of(Words.of("web.problem.unavailable"), Words.of("web.problem.not-found"));
        var json = new String(errors.tell(V2 + "requests.json", 503, words, Locale.ENGLISH).body(), StandardCharsets.UTF_8);
        assertThat(json).startsWith("[{\"code\":503,").contains("},{\"code\":503,").doesNotContain("urn:huiyin");
        assertThat(new String(errors.tell(V2 + "requests.xml", 500, words, Locale.ENGLISH).body(), StandardCharsets.UTF_8)).contains("<error><code>500</code><description>");
    }
}
