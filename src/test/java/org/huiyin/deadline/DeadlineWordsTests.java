package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;

class DeadlineWordsTests {

    private final Texts texts = SampleDeadlines.texts();

    @Test
    void everyTermStartAndBasisHasItsWordsInBothLanguages() {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            for (var term : Term.values()) {
                said(term.words(), locale);
            }
            for (var event : StartingEvent.values()) {
                said(event.words(), locale);
            }
            for (var profile : SampleDeadlines.profiles().names()) {
                said(SampleDeadlines.profiles().term(profile, Term.C16_LEGAL_DUTY).basis(), locale);
            }
            LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(day -> said(SampleDeadlines.calendar().nature(day).words(), locale));
        }
    }

    private void said(Words words, Locale locale) {
        assertThat(texts.say(words, locale)).isNotBlank().doesNotContain("{");
    }

    @Test
    void aStoredDeadlineSaysWhyItsDateIsWhatItIs() {
        assertThat(explained(Term.C1_ROUTE, LocalDate.of(2025, 9, 16))).isEqualTo(
                "《信访工作条例》第22条：转送、交办期限为15日，自2025年9月16日的次日起计算；最后一日适逢休息日，顺延至2025年10月9日星期四24时届满。");
        assertThat(explained(Term.C3_OBJECT, LocalDate.of(2026, 2, 13))).isEqualTo(
                "《信访工作条例》第23条：提出异议期限为5个工作日，自2026年2月13日的次日起计算，周末和节假日不计入，于2026年2月27日星期五24时届满。");
        assertThat(explained(Term.C16_LEGAL_DUTY, LocalDate.of(2026, 11, 10))).startsWith("《信访工作条例》第31条第5项：").endsWith("正式安排公布后结果可能不同。");
    }

    private String explained(Term term, LocalDate start) {
        var d = SampleDeadlines.dueDates().derive(term, start, LawProfiles.DEFAULT);
        var stored = new Deadline(1, 1, d.term(), d.article(), d.profile(), d.start(), d.length(), d.dayKind(), d.due(), Deadline.State.RUNNING,
                d.duty(), d.guessed(), null, null, List.of(), d.points());
        return texts.say(stored.explanation(), Locale.SIMPLIFIED_CHINESE);
    }
}
