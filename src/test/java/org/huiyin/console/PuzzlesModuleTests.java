package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;

import java.time.LocalDate;
import org.huiyin.deadline.CountedDay;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty puzzles in working days: the calculation, the interface and the page give one answer. */
class PuzzlesModuleTests extends SampleDesk {

    @Autowired DueDates dates;

    @ParameterizedTest(name = "{1} from {0} ({2}) ends on {5} {4}: {6}")
    @CsvFileSource(resources = "/deadline/working-day-puzzles.txt", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void calculationInterfaceAndPageAgree(LocalDate start, Term term, String profile, int length, LocalDate due, String weekday, String why) {
        var derived = dates.derive(term, start, profile);
        assertThat(derived.due()).as(why).isEqualTo(due);
        assertThat(derived.due().getDayOfWeek()).hasToString(weekday.toUpperCase(java.util.Locale.ROOT));
        assertThat(derived.days()).filteredOn(CountedDay::counted).hasSize(length);
        var asked = "term=" + term + "&start=" + start + "&profile=" + profile;
        assertThat(open(TRIAGE, "/api/v1/deadlines/explain?" + asked)).hasStatusOk().bodyJson().extractingPath("$.due").isEqualTo(due.toString());
        assertThat(open(TRIAGE, "/console/deadlines?lang=en&" + asked)).hasStatusOk().bodyText()
                .containsSubsequence("class=\"num\">" + start, "class=\"num\">" + due, "Working day " + length, "</table>")
                .doesNotContain("class=\"num\">" + due.plusDays(1));
    }
}
