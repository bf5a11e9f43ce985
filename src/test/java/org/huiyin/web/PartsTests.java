package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class PartsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static Page page(Locale locale, boolean demo, MockHttpServletRequest request) {
        return new Page(SampleFrame.frame(demo), new Reader(Actor.PUBLIC, null, null, locale, false), request);
    }

    private static Page chinese() {
        return page(Texts.CHINESE, false, new MockHttpServletRequest("GET", "/petition/new"));
    }

    private static String part(String name, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.putIfAbsent("page", chinese());
        var output = new StringOutput();
        SampleFrame.templates().render("part/" + name + ".jte", all, output);
        return output.toString().replaceAll("\\s+", " ");
    }

    @Test
    void whatWasTypedComesBackExactlyAndHarmlessly() {
        var typed = "\"><script>alert(1)</script> 𠮷䶮 😀";
        var input = part("textInput", Map.of("sheet", Sheet.of(Map.of("name", typed)), "field", "name", "label", "x"));
        assertThat(input).doesNotContain("<script>").contains("𠮷䶮 😀");
        var area = part("textArea", Map.of("sheet", Sheet.of(Map.of("facts", "</textarea><b>")), "field", "facts", "label", "x", "limit", 100, "rows", 3));
        assertThat(area).doesNotContain("</textarea><b>");
    }

    @Test
    void aFaultyFieldIsTiedToItsWordsAndToTheSummary() {
        var sheet = Sheet.of(Map.of("petitioner.phone", "1380000"), InvalidInput.of("petitioner.phone", "web.field.form"));
        assertThat(part("textInput", Map.of("sheet", sheet, "field", "petitioner.phone", "label", "x", "hint", "h")))
                .contains("id=\"f-petitioner-phone\"", "aria-invalid=\"true\"", "aria-describedby=\"f-petitioner-phone-hint f-petitioner-phone-fault\"");
        assertThat(part("errorSummary", Map.of("sheet", sheet))).contains("role=\"alert\"", "href=\"#f-petitioner-phone\"", "格式不正确");
        assertThat(part("errorSummary", Map.of("sheet", Sheet.EMPTY))).isBlank();
    }

    @Test
    void theFirstChoiceBearsTheIdOfItsField() {
        var choices = List.of(Choice.of("claim", "申诉求决"), new Choice("suggestion", "意见建议", "hint"));
        assertThat(part("radios", Map.of("sheet", Sheet.of(Map.of("class", "suggestion")), "field", "class", "label", "x", "choices", choices)))
                .contains("id=\"f-class\"", "id=\"f-class-1\"", "value=\"suggestion\" checked");
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"0, 不超过5字", "3, 已写3字，还可写2字", "7, 已写7字，超出2字"})
    void aTextIsCountedInCharactersAsPeopleCountThem(int characters, String words) {
        var sheet = Sheet.of(Map.of("facts", "𠮷".repeat(characters)));
        assertThat(part("textArea", Map.of("sheet", sheet, "field", "facts", "label", "x", "limit", 5, "rows", 3))).contains(words);
    }

    @ParameterizedTest(name = "{0} days: {1} {2}")
    @CsvSource({"27, ok, ● 正常 剩27天", "8, ok, ● 正常 剩8天", "7, warn, ▲ 临期 剩7天", "0, warn, ▲ 临期 今天到期", "-4, late, ■ 超期 4天"})
    void aChipTellsShapeWordAndDays(int left, String tone, String words) {
        var chip = part("chip", Map.of("chip", Chip.due(MONDAY.plusDays(left), MONDAY)));
        assertThat(chip).contains("chip-" + tone);
        assertThat(chip.replaceAll("<[^>]+>", "").strip()).isEqualTo(words);
    }

    @Test
    void datesAndTimesAreWrittenAsTheReaderWritesThem() {
        var english = page(Locale.ENGLISH, false, new MockHttpServletRequest("GET", "/"));
        assertThat(chinese().date(MONDAY)).isEqualTo("2026年1月5日");
        assertThat(english.date(MONDAY)).isEqualTo("January 5, 2026");
        assertThat(chinese().time(Instant.parse("2026-01-04T16:30:00Z"))).isEqualTo("2026年1月5日 00:30");
    }

    @Test
    void theOtherLanguageKeepsThePathAndTheQueryOfWhatWasAskedFor() {
        var asked = new MockHttpServletRequest("GET", "/track");
        asked.setQueryString("number=33072620260105000001X&lang=zh-CN&note=%E5%90%B4");
        assertThat(page(Texts.CHINESE, false, asked).inOtherLang()).isEqualTo("/track?number=33072620260105000001X&note=%E5%90%B4&lang=en");
        var posted = new MockHttpServletRequest("POST", "/track");
        posted.setQueryString("x=1");
        assertThat(page(Locale.ENGLISH, false, posted).inOtherLang()).isEqualTo("/track?lang=zh-CN");
    }

    @Test
    void onlyADemonstrationShowsItsClock() {
        assertThat(chinese().demoTime()).isNull();
        assertThat(part("demoBanner", Map.of())).isBlank();
        var request = new MockHttpServletRequest("GET", "/");
        assertThat(page(Texts.CHINESE, true, request).demoTime()).as("no token, no form, no banner").isNull();
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "t"));
        assertThat(page(Texts.CHINESE, true, request).demoTime()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
    }
}
