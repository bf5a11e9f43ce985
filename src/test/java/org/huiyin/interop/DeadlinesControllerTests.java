package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huiyin.deadline.SampleDeadlines;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DeadlinesControllerTests {

    private final MockMvcTester mvc = MockMvcTester.of(new DeadlinesController(SampleDeadlines.dueDates(), SampleDeadlines.texts()));

    @Test
    void aTermIsExplainedDayByDay() {
        assertThat(mvc.get().uri("/api/v1/deadlines/explain?term=C3_OBJECT&start=2026-02-13").locale(Locale.ENGLISH))
                .hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"term": "C3_OBJECT", "article": "23", "profile": "national-2022", "start": "2026-02-13", "length": 5, "dayKind": "working",
                 "due": "2026-02-27", "unverified": false, "guessed": false,
                 "words": "Objecting to the dispatch: 5 working days under Article 23, paragraph 3, of the Regulations on Petition Work, counted from the day after receipt by the responsible unit (February 13, 2026). Weekends and public holidays are left out; weekend days worked to make up for a holiday count. The term ends at midnight at the close of Friday, February 27, 2026."}
                """);
        assertThat(mvc.get().uri("/api/v1/deadlines/explain?term=C3_OBJECT&start=2026-02-13").locale(Locale.SIMPLIFIED_CHINESE))
                .bodyJson().extractingPath("$.days[1]").asMap()
                .containsEntry("date", "2026-02-14").containsEntry("counted", true).containsEntry("why", "第1个工作日（周末调休上班）");
    }

    @Test
    void anAssumedCalendarIsUnverifiedToo() {
        assertThat(mvc.get().uri("/api/v1/deadlines/explain?term=C4_HANDLE&start=2026-11-10")).bodyJson()
                .isLenientlyEqualTo("{\"due\": \"2027-01-11\", \"unverified\": true, \"guessed\": true}");
    }

    @Test
    void anOrderedLengthIsTakenFromTheQuestion() {
        assertThat(mvc.get().uri("/api/v1/deadlines/explain?term=C4X_EXTEND&start=2026-05-06&length=30&profile=national-2022")).bodyJson()
                .extractingPath("$.due").isEqualTo("2026-06-05");
    }

    @Test
    void aBadQuestionIsRefusedByField() {
        refused("", "term");
        refused("term=C99", "term");
        refused("term=C4_HANDLE", "start");
        refused("term=C4_HANDLE&start=2026-02-30", "start");
        refused("term=C4_HANDLE&start=2026-02-13&profile=x", "profile");
        refused("term=C4X_EXTEND&start=2026-02-13", "length");
        refused("term=C4X_EXTEND&start=2026-02-13&length=many", "length");
    }

    private void refused(String query, String field) {
        assertThat(mvc.get().uri("/api/v1/deadlines/explain?" + query)).failure().cause().isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.faults()).extracting(InvalidInput.FieldFault::field).containsExactly(field));
    }
}
