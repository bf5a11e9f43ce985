package org.huiyin.interop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huiyin.reception.Reception;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    private static final Instant AT = Instant.parse("2026-01-05T01:00:00Z");

    private static Reception day(String place) {
        return new Reception(7, "330726-xfj", "330726", LocalDate.parse("2026-01-15"), LocalTime.of(8, 30), LocalTime.of(17, 0), List.of("县长, 试甲; \\ 乙", "副县长 试丙"), null,
                LocalDate.parse("2026-01-09"), LocalDate.parse("2026-01-11"), "窗口", place, List.of(), null, 3, AT, AT, null, null, AT);
    }

    @Test
    void typedTextIsEscapedAndLinesAreFoldedAtWholeSigns() {
        var text = CalendarText.of("公告", List.of(day("很长的地点𠮷".repeat(20))), one -> "公告", "https://example.org");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        var unfolded = text.replace("\r\n ", "");
        assertThat(unfolded).contains("UID:reception-7@example.org\r\n", "X-WR-CALNAME:公告\r\n", "DESCRIPTION:县长\\, 试甲\\; \\\\ 乙\\n副县长 试丙\r\n", "LOCATION:" + "很长的地点𠮷".repeat(20) + "\r\n", "DTEND:20260115T090000Z", "SEQUENCE:3", "URL:https://example.org/receptions/7");
    }
}
