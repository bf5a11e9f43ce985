package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The dates in {@code deadline/worked-examples.txt} were worked out from the announced calendars apart from this code. */
class WorkedExamplesTests {

    private final DueDates dueDates = SampleDeadlines.dueDates();

    @ParameterizedTest(name = "{1} from {0} ({2}) ends on {5} {4}: {8}")
    @CsvFileSource(resources = "/deadline/worked-examples.txt", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void everyWorkedExampleComesOutAsCounted(LocalDate start, Term term, String profile, @Nullable Integer length, LocalDate due, String weekday,
            String article, String calendar, String why) {
        var derived = length == null ? dueDates.derive(term, start, profile) : dueDates.derive(term, start, profile, length);

        assertThat(derived.due()).as(why).isEqualTo(due);
        assertThat(derived.due().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)).isEqualTo(weekday);
        assertThat(derived.article()).isEqualTo(article);
        assertThat(derived.guessed()).as("calendar is " + calendar).isEqualTo(calendar.equals("assumed"));
        assertThat(derived.days().getLast().date()).isEqualTo(due);
    }
}
