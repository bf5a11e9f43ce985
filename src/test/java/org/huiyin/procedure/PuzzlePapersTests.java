package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** On the twenty days that are hard to count from, paper, interface and page tell one date. */
@Tag("nightly")
class PuzzlePapersTests extends CountyOutside {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final OwnCalendar calendar = new OwnCalendar();

    @ParameterizedTest(name = "taken on on {0}")
    @CsvFileSource(resources = "/deadline/working-day-puzzles.txt", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void thePaperSaysTheDateOfTheInterfaceAndThePage(LocalDate start, String term, String profile, int length, LocalDate due) throws IOException {
        standOn(start);
        var journey = Journey.begun(outside(), SamplePetitions.lampFields()).as(Seat.TRIAGE).act("classify").act("forward");
        assertThat(journey.due("C3_OBJECT")).isEqualTo(calendar.workingDaysAfter(start, 5));
        if (term.equals("C3_OBJECT")) {
            assertThat(journey.due(term)).isEqualTo(due);
        }
        var answer = journey.as(Seat.HANDLER).act("simplify").due("C13_SIMPLE_ANSWER");
        assertThat(answer).isEqualTo(term.equals("C13_SIMPLE_ANSWER") ? due : calendar.workingDaysAfter(start, 10));
        same(journey, "simple-notice", "C13_SIMPLE_ANSWER", start, answer);
        var handling = journey.as(Seat.HEAD).act("to-ordinary").due("C4_HANDLE");
        assertThat(handling).isEqualTo(calendar.orNextWorkingDay(start.plusDays(60)));
        same(journey, "acceptance", "C4_HANDLE", start, handling);
    }

    private static void same(Journey journey, String paper, String term, LocalDate start, LocalDate due) throws IOException {
        try (var pdf = Loader.loadPDF(journey.paper(paper))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).as(paper).contains(due.format(WRITTEN));
        }
        var asked = "term=" + term + "&start=" + start + "&profile=national-2022";
        assertThat(Journey.JSON.readTree(journey.read("/api/v1/deadlines/explain?" + asked)).get("due").asString()).isEqualTo(due.toString());
        assertThat(journey.read("/console/deadlines?" + asked)).containsAnyOf(due.toString(), due.format(WRITTEN));
    }
}
