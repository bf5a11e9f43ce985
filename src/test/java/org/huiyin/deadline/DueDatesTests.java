package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.Test;

class DueDatesTests {

    private static final String NATIONAL = LawProfiles.DEFAULT;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final DueDates dueDates = SampleDeadlines.dueDates();
    private final Texts texts = SampleDeadlines.texts();

    @Test
    void noDateDerivedFromTheLawIsARestDayAndEveryLengthIsCountedExactly() {
        var calendar = SampleDeadlines.calendar();
        var random = new Random(20260105);
        for (int i = 0; i < 20_000; i++) {
            var start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365 * 5));
            var d = anyTerm(random, start);
            if (d.term() == Term.C14_COLOUR) {
                assertThat(d.due()).as("a report to somebody is due on its day, rest day or not: %s", d).isEqualTo(start.plusDays(d.length() - 1L));
            } else {
                assertThat(calendar.rests(d.due())).as("%s", d).isFalse();
            }
            assertThat(d.days().stream().filter(CountedDay::counted)).as("%s", d).hasSize(d.length());
            var later = start.datesUntil(d.due().plusDays(1)).skip(d.term().countsFirstDay() ? 0 : 1).toList();
            switch (d.dayKind()) {
                case CALENDAR -> assertThat(later.size()).as("%s", d).isGreaterThanOrEqualTo(d.length());
                case WORKING -> assertThat(later.stream().filter(day -> !calendar.rests(day))).as("%s", d).hasSize(d.length());
            }
        }
    }

    private Derivation anyTerm(Random random, LocalDate start) {
        var term = Term.values()[random.nextInt(Term.values().length)];
        var profile = SampleDeadlines.profiles().names().get(random.nextInt(2));
        return switch (SampleDeadlines.profiles().term(profile, term).length()) {
            case Length.Days _, Length.Months _ -> dueDates.derive(term, start, profile);
            case Length.Ordered ordered -> dueDates.derive(term, start, profile, 1 + random.nextInt(ordered.max() == null ? 200 : ordered.max()));
            case Length.OneOf one -> dueDates.derive(term, start, profile, one.choices().get(random.nextInt(one.choices().size())));
        };
    }

    @Test
    void daysOfPausesAreNeverCountedAndNoneIsLost() {
        var calendar = SampleDeadlines.calendar();
        var random = new Random(20260302);
        for (int i = 0; i < 5_000; i++) {
            var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            var from = start.plusDays(random.nextInt(30));
            var pause = new Pause(from, from.plusDays(random.nextInt(20)));
            var plain = dueDates.derive(Term.C8_REREVIEW, start, NATIONAL);
            var d = dueDates.recount(new Deadline(1, 1, plain.term(), plain.article(), NATIONAL, start, plain.length(), plain.dayKind(), plain.due(),
                    Deadline.State.RUNNING, true, false, null, null, List.of(pause), plain.points(), plain.basis()));
            var expected = start;
            for (int counted = 0; counted < 30; counted += pause.covers(expected) ? 0 : 1) {
                expected = expected.plusDays(1);
            }
            while (calendar.rests(expected) || pause.covers(expected)) {
                expected = expected.plusDays(1);
            }
            assertThat(d.due()).as("%s from %s", pause, start).isEqualTo(expected);
            assertThat(d.days()).filteredOn(CountedDay::counted).hasSize(30);
        }
    }

    @Test
    void countingAnewKeepsTheStartAndWhatAnOrderHasSet() {
        var handling = stored(dueDates.derive(Term.C4_HANDLE, MONDAY, NATIONAL));
        assertThat(dueDates.again(handling, "zhejiang-2016").length()).isEqualTo(30);
        assertThat(dueDates.again(handling, NATIONAL).due()).isEqualTo(handling.due());
        var extension = stored(dueDates.derive(Term.C4X_EXTEND, MONDAY, "zhejiang-2016", 60));
        assertThat(dueDates.again(extension, NATIONAL).length()).isEqualTo(60);
        var promised = stored(dueDates.fixed(Term.C15_EXECUTE, MONDAY, NATIONAL, LocalDate.of(2026, 5, 2)));
        assertThat(dueDates.again(promised, "zhejiang-2016").due()).isEqualTo(LocalDate.of(2026, 5, 2));
    }

    private static Deadline stored(Derivation d) {
        return new Deadline(1, 1, d.term(), d.article(), d.profile(), d.start(), d.length(), d.dayKind(), d.due(), Deadline.State.RUNNING, d.duty(), d.guessed(),
                null, null, List.of(), d.points(), d.basis());
    }

    @Test
    void theLastDayLapsesAtMidnightAtItsClose() {
        assertThat(dueDates.derive(Term.C1_ROUTE, LocalDate.of(2025, 9, 16), NATIONAL).lapsesAt()).isEqualTo(Instant.parse("2025-10-09T16:00:00Z"));
    }

    @Test
    void onlyTermsOfARightAreWindows() {
        var windows = List.of(Term.C3_OBJECT, Term.C5_REVIEW_REQ, Term.C7_REREVIEW_REQ, Term.C11_EVAL);
        for (var term : Term.values()) {
            assertThat(SampleDeadlines.profiles().term(NATIONAL, term).duty()).as(term.name()).isEqualTo(!windows.contains(term));
        }
    }

    @Test
    void everyDayIsToldWithItsReason() {
        var days = dueDates.derive(Term.C3_OBJECT, LocalDate.of(2026, 2, 13), NATIONAL).days();
        assertThat(days.stream().map(day -> day.date() + " " + day.counted() + " " + texts.say(day.why(), Locale.ENGLISH))).startsWith(
                "2026-02-13 false The starting day itself is not counted",
                "2026-02-14 true Working day 1 (a weekend day worked to make up for a holiday)",
                "2026-02-15 false Not counted (Spring Festival holiday)").endsWith(
                "2026-02-26 true Working day 4",
                "2026-02-27 true Working day 5, the last day");
    }

    @Test
    void aCarriedEndIsExplainedInBothLanguages() {
        var words = dueDates.derive(Term.C1_ROUTE, LocalDate.of(2025, 9, 16), NATIONAL).words();
        assertThat(texts.say(words, Locale.SIMPLIFIED_CHINESE)).isEqualTo(
                "《信访工作条例》第22条：转送、交办期限为15日，自收到信访事项之日（2025年9月16日）的次日起计算。"
                        + "最后一日2025年10月1日适逢国庆节假期，顺延至休息日后的第一个工作日，即2025年10月9日星期四24时届满。");
        assertThat(texts.say(words, Locale.ENGLISH)).isEqualTo(
                "Passing the matter on: 15 days under Article 22 of the Regulations on Petition Work, counted from the day after receipt of "
                        + "the petition (September 16, 2025). The last day, October 1, 2025, is a rest day (National Day holiday), so the term ends on the "
                        + "next working day, at midnight at the close of Thursday, October 9, 2025.");
    }

    @Test
    void aDateOutsideTheKnownYearsCarriesAWarning() {
        var d = dueDates.derive(Term.C4_HANDLE, LocalDate.of(2026, 11, 10), NATIONAL);
        assertThat(d.guessed()).isTrue();
        assertThat(texts.say(d.words(), Locale.SIMPLIFIED_CHINESE)).contains("2027年的节假日安排尚未录入");
        assertThat(texts.say(d.words(), Locale.ENGLISH)).contains("holiday arrangements for 2027 have not been entered");
    }

    @Test
    void theZhejiangProfileIsMarkedUnverified() {
        assertThat(SampleDeadlines.profiles().names()).containsExactly(NATIONAL, "zhejiang-2016");
        for (var term : Term.values()) {
            assertThat(SampleDeadlines.profiles().term("zhejiang-2016", term).verified()).isFalse();
        }
        var d = dueDates.derive(Term.C4_HANDLE, MONDAY, "zhejiang-2016");
        assertThat(d.unverified()).isTrue();
        assertThat(texts.say(d.words(), Locale.SIMPLIFIED_CHINESE)).contains("尚未核实");
    }

    @Test
    void aNamedDateStandsEvenOnARestDay() {
        var d = dueDates.fixed(Term.C9_ASSIGN, MONDAY, NATIONAL, LocalDate.of(2026, 4, 5));
        assertThat(d.due()).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(d.length()).isEqualTo(34);
        assertThat(d.days().stream().filter(CountedDay::counted)).hasSize(34);
    }

    @Test
    void whatCannotBeCountedIsRefusedByField() {
        refused("profile", () -> dueDates.derive(Term.C1_ROUTE, MONDAY, "atlantis-1999"));
        refused("start", () -> dueDates.derive(Term.C1_ROUTE, LocalDate.of(1999, 12, 31), NATIONAL));
        refused("start", () -> dueDates.derive(Term.C3_OBJECT, LocalDate.of(2101, 1, 1), NATIONAL));
        refused("length", () -> dueDates.derive(Term.C4X_EXTEND, MONDAY, NATIONAL));
        refused("length", () -> dueDates.derive(Term.C4X_EXTEND, MONDAY, NATIONAL, 31));
        refused("length", () -> dueDates.derive(Term.C4X_EXTEND, MONDAY, NATIONAL, 0));
        refused("length", () -> dueDates.derive(Term.C9_ASSIGN, MONDAY, NATIONAL, Integer.MAX_VALUE));
        refused("length", () -> dueDates.derive(Term.C14_COLOUR, MONDAY, NATIONAL, 2));
        refused("length", () -> dueDates.derive(Term.C4_HANDLE, MONDAY, NATIONAL, 61));
        refused("length", () -> dueDates.derive(Term.C16_LEGAL_DUTY, MONDAY, NATIONAL, 60));
        refused("due", () -> dueDates.fixed(Term.C4_HANDLE, MONDAY, NATIONAL, MONDAY.plusDays(5)));
        refused("due", () -> dueDates.fixed(Term.C9_ASSIGN, MONDAY, NATIONAL, MONDAY.minusDays(1)));
        refused("due", () -> dueDates.fixed(Term.C9_ASSIGN, MONDAY, NATIONAL, LocalDate.MAX));
        refused("due", () -> dueDates.fixed(Term.C21_REDO, MONDAY, NATIONAL, MONDAY.plusDays(61)));
    }

    private void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.faults()).singleElement().satisfies(fault -> assertThat(fault.field()).isEqualTo(field));
            assertThat(texts.say(e.faults().getFirst().words(), Locale.ENGLISH)).isNotBlank();
        });
    }
}
