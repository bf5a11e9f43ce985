package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class HomePageModuleTests extends OnPostgres {

    private static final Pattern OWN_FILES = Pattern.compile("(?:<link[^>]+href|<img[^>]+src|<script[^>]+src)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;
    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(port);
    }

    @Test
    void theFirstPageWithEverythingItNeedsStaysUnderSixtyKilobytes() {
        var page = visitor.get("/");
        long bytes = onTheWire("/") + OWN_FILES.matcher(page.body()).results().mapToLong(file -> onTheWire(file.group(1))).sum();
        assertThat(page.body()).doesNotContain("/webjars/");
        assertThat(bytes).isBetween(2_000L, 60_000L);
    }

    private long onTheWire(String path) {
        var answer = visitor.get(path, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.headers().firstValueAsLong("Content-Length").orElseGet(() -> visitor.get(path).body().length());
    }

    @Test
    void styleSheetsAreKeptForGoodUnderAnAddressThatChangesWithThem() {
        var sheet = OWN_FILES.matcher(visitor.get("/").body()).results().map(file -> file.group(1)).filter(file -> file.endsWith(".css")).findFirst();
        assertThat(sheet).hasValueSatisfying(path -> {
            assertThat(path).matches("/css/tokens-[0-9a-f]{32}\\.css");
            assertThat(visitor.get(path).headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        });
    }

    @Test
    void bothLanguagesAreOneClickApartAndTheChoiceIsKept() {
        assertThat(visitor.get("/").body()).contains("lang=\"zh-CN\"", "事事有着落", "href=\"/?lang=en\"");
        assertThat(visitor.get("/?lang=en").body()).contains("lang=\"en\"", "Submit a matter", "href=\"/?lang=zh-CN\"");
        assertThat(visitor.get("/").body()).contains("Submit a matter");
        assertThat(visitor.get("/?lang=zh-CN").body()).contains("提交信访事项");
        assertThat(visitor.get("/?lang=xx").body()).contains("提交信访事项");
    }

    @Test
    void largeTypeIsOneClickAwayOnEveryPageAndIsKept() {
        assertThat(visitor.get("/").body()).contains("大字版", "href=\"/?type=large\"").doesNotContain("class=\"large\"");
        assertThat(visitor.get("/?type=large").body()).contains("class=\"large\"", "标准字号");
        assertThat(visitor.get("/guide?lang=zh-CN").body()).contains("class=\"large\"");
        assertThat(visitor.get("/petition/new").body()).contains("class=\"large\"", "formaction=\"?type=normal\"");
        assertThat(visitor.get("/guide?type=normal").body()).doesNotContain("class=\"large\"");
        assertThat(visitor.get("/guide?type=huge").body()).doesNotContain("class=\"large\"");
    }

    @Test
    void theWaysInAreThere() {
        assertThat(visitor.get("/").body()).contains("href=\"/petition/new\"", "href=\"/track\"", "href=\"/console/sign-in\"");
    }
}
