package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
                for (var term : Term.values()) {
                    var basis = SampleDeadlines.profiles().basis(profile, term);
                    said(basis.cited(), locale);
                    Stream.ofNullable(basis.setBy()).forEach(words -> said(words, locale));
                }
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
                "《信访工作条例》第23条第3款：提出异议期限为5个工作日，自2026年2月13日的次日起计算，周末和节假日不计入，于2026年2月27日星期五24时届满。");
        assertThat(explained(Term.C16_LEGAL_DUTY, LocalDate.of(2026, 11, 10))).startsWith("《中华人民共和国行政诉讼法》第47条：履行法定职责期限为2个月，").endsWith("正式安排公布后结果可能不同。");
    }

    @Test
    void whatTheRegulationsDoNotSayIsNotToldInTheirName() {
        assertThat(explained(Term.C12_SIMPLE_ACCEPT, LocalDate.of(2026, 3, 2))).startsWith("国家信访局《信访事项简易办理办法（试行）》：").contains("尚未核实");
        assertThat(explained(Term.C13_SIMPLE_ANSWER, LocalDate.of(2026, 3, 2))).startsWith("国家信访局").contains("10个工作日", "尚未核实");
        assertThat(explained(Term.C11_EVAL, LocalDate.of(2026, 3, 2))).startsWith("国家信访局满意度评价规定：").contains("尚未核实");
        for (var term : List.of(Term.C17_ACCUSER_ACCEPT, Term.C18_ACCUSER_RESULT, Term.C19_PASS_ON)) {
            assertThat(explained(term, LocalDate.of(2026, 3, 2))).startsWith("《纪检监察机关处理检举控告工作规则》（2020年）：").doesNotContain("尚未核实");
        }
    }

    @Test
    void aDateThatSomebodySetIsToldAsThat() {
        var start = LocalDate.of(2026, 3, 2);
        for (var term : List.of(Term.C9_ASSIGN, Term.C15_EXECUTE, Term.C20_JURISDICTION, Term.C21_REDO, Term.C22_PART)) {
            assertThat(explained(SampleDeadlines.dueDates().fixed(term, start, LawProfiles.DEFAULT, start.plusDays(20)))).contains("2026年3月22日星期日24时届满").containsAnyOf("指定", "承诺")
                    .doesNotContain("20日，", "顺延");
        }
        assertThat(explained(SampleDeadlines.dueDates().fixed(Term.C9_ASSIGN, start, LawProfiles.DEFAULT, start.plusDays(20)))).isEqualTo(
                "《信访工作条例》第22条：交办事项办结反馈期限由交办的机关、单位在交办时指定，自2026年3月2日起，于2026年3月22日星期日24时届满。");
    }

    private String explained(Term term, LocalDate start) {
        return explained(SampleDeadlines.dueDates().derive(term, start, LawProfiles.DEFAULT));
    }

    private String explained(Derivation d) {
        var stored = new Deadline(1, 1, d.term(), d.article(), d.profile(), d.start(), d.length(), d.dayKind(), d.due(), Deadline.State.RUNNING,
                d.duty(), d.guessed(), null, null, List.of(), d.points(), d.basis());
        return texts.say(stored.explanation(), Locale.SIMPLIFIED_CHINESE);
    }
}
