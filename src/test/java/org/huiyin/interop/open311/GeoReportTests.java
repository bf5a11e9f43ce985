package org.huiyin.interop.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.petition.CitizenStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the specification says of arguments and forms, read and written by itself. */
class GeoReportTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static Sent sent(String... pairs) {
        var arguments = new TreeMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new Sent(arguments);
    }

    @Test
    void aListIsElementsInXmlAndAnArrayInJson() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", 403);
        fields.put("description", "a < b & \"c\" \u0001𠮷");
        fields.put("nothing", null);
        var rows = new Rows("error", List.of(fields));
        assertThat(new String(Xml.of("errors", rows), StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<errors><error><code>403</code><description>a &lt; b &amp; \"c\" 𠮷</description><nothing></nothing></error></errors>");
        assertThat(new String(GeoAnswer.of(Format.JSON, "errors", rows).getBody(), StandardCharsets.UTF_8)).startsWith("[{\"code\":403,").endsWith("\"nothing\":null}]");
    }

    @Test
    void withoutDatesTheLatestNinetyDaysAreMeant() {
        assertThat(W3Time.Span.of(sent(), NOW)).isEqualTo(new W3Time.Span(NOW.minus(Duration.ofDays(90)), NOW));
        assertThat(W3Time.Span.of(sent("start_date", "2025-01-01T00:00:00Z"), NOW).to()).isEqualTo("2025-04-01T00:00:00Z");
        assertThat(W3Time.Span.of(sent("end_date", "2025-04-01T08:00:00 08:00"), NOW).from()).as("a plus that was not escaped").isEqualTo("2025-01-01T00:00:00Z");
        assertThat(W3Time.Span.of(sent("start_date", "", "end_date", ""), NOW)).as("empty is as good as none").isEqualTo(W3Time.Span.of(sent(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z,2026-04-02T00:00:01Z", "2026-02-01T00:00:00Z,2026-01-01T00:00:00Z", "2026-01-01,2026-01-02", "2026-01-01T00:00:00,2026-01-02T00:00:00Z", "soon,later",
            "+999999999-01-01T00:00:00Z,2026-01-02T00:00:00Z"})
    void aSpanOfMoreThanNinetyDaysAndTimesWithoutTheirOffsetAreRefused(String start, String end) {
        assertThatThrownBy(() -> W3Time.Span.of(sent("start_date", start, "end_date", end), NOW)).isInstanceOf(GeoFault.class);
    }

    @Test
    void numbersOverrideAllOtherArguments() {
        var filter = RequestFilters.of(sent("service_request_id", "1, 2,1", "status", "nonsense", "start_date", "soon"), "3307", NOW);
        assertThat(filter.numbers()).containsExactly("1", "2");
        assertThat(filter.size()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=fixed", "page=0", "page=x", "page_size=1001", "page_size=0", "page=21", "after=x", "after=~1", "after=2026-01-01T00:00:00Z~"})
    void whatCannotBeReadIsRefused(String argument) {
        var pair = argument.split("=");
        assertThatThrownBy(() -> RequestFilters.of(sent(pair[0], pair[1]), "", NOW)).isInstanceOf(GeoFault.class);
    }

    @Test
    void pagesAreCountedFromOne() {
        var filter = RequestFilters.of(sent("page", "3", "page_size", "20", "status", "closed", "service_code", "0305,0301"), "", NOW);
        assertThat(List.of(filter.skipped(), filter.size())).containsExactly(40, 20);
        assertThat(filter.statuses()).isNotEmpty().allMatch(status -> GeoStatus.of(status.citizen()).equals("closed"));
        assertThat(filter.categories()).containsExactly("0305", "0301");
    }

    @Test
    void theNextPageIsLinkedWithoutTheKey() {
        var request = new MockHttpServletRequest("GET", "/open311/v2/requests.xml");
        request.setQueryString("api_key=hy_secret&page_size=2&page=1&status=open");
        assertThat(NextPage.link(request, "2026-01-01T00:00:00Z~330726")).isEqualTo("</open311/v2/requests.xml?page_size=2&status=open&after=2026-01-01T00%3A00%3A00Z%7E330726>; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"lat,29.4,,", "lat,29.4,long,abc", "lat,91,long,1", "lat,1,long,181", "lat,NaN,long,1", "description,x,,"})
    void halfAPointAndNoPointOfThisEarthAreNoLocation(String one, String value, String other, String otherValue) {
        var sent = other == null ? sent(one, value) : sent(one, value, other, otherValue);
        assertThatThrownBy(() -> Location.of(sent)).isInstanceOf(GeoFault.class);
    }

    @Test
    void attributesAreReadInBothSpellingsAndUnknownOnesRefused() {
        var read = AttributesSent.of(sent("attribute[class]", "suggestion", "attribute[publish_consent][]", "yes", "attribute[title]", ""));
        assertThat(read.values()).isEqualTo(Map.of(Attribute.CLASS, "suggestion", Attribute.PUBLISH_CONSENT, "yes"));
        for (var wrong : List.of("attribute[colour]", "attribute[notice]", "attribute[]", "attribute[class")) {
            assertThatThrownBy(() -> AttributesSent.of(sent(wrong, "claim"))).as(wrong).isInstanceOf(GeoFault.class);
        }
        assertThatThrownBy(() -> AttributesSent.of(sent("attribute[class]", "accusation"))).isInstanceOf(GeoFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/b", "javascript:alert(1)", "//a.example/b", "https:///b", "not a link"})
    void onlyAddressesOfTheWebAreTakenForMedia(String link) {
        assertThatThrownBy(() -> MediaLinks.beside(sent("media_url", link), "x", 3)).isInstanceOf(GeoFault.class);
        assertThat(MediaLinks.beside(sent("media_url", "https://a.example/b.jpg"), "x", 3)).isEqualTo("x\n\nhttps://a.example/b.jpg");
    }

    @ParameterizedTest
    @EnumSource(CitizenStatus.class)
    void everyStatusIsOneOfThoseThatFixMyStreetReads(CitizenStatus status) {
        assertThat(GeoStatus.of(status)).isIn("open", "closed");
        assertThat(GeoStatus.extended(status)).isIn("open", "closed", "fixed", "in_progress", "planned", "action_scheduled", "investigating", "duplicate", "not_councils_responsibility",
                "no_further_action", "internal_referral");
    }
}
