package org.huiyin.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.duty.SampleYears.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposeYearTests {

    private static final DutyRule MONTHLY = new DutyRule(Every.MONTH, false, null);

    @ParameterizedTest
    @EnumSource(Every.class)
    void eachLeaderComesOnceInEachTimeOnAWorkingDayOnWhichTheyAreThere(Every every) {
        for (int office = 0; office < 100; office++) {
            var leaders = restless(2 + office % 14, new Random(office));
            var year = year(new DutyRule(every, false, null), leaders, List.of(), Map.of(), "2026-01-01");
            var proposal = ProposeYear.of(year);
            for (var leader : leaders) {
                for (var period : every.of(YEAR)) {
                    var days = proposal.duties().stream().filter(duty -> duty.leader() == leader.id() && period.holds(duty.day())).map(Duty::day).toList();
                    var there = year.working().stream().filter(day -> period.holds(day) && leader.serves(day)).toList();
                    assertThat(days).hasSize(there.isEmpty() ? 0 : 1);
                    assertThat(there).containsAll(days);
                    assertThat(proposal.gaps().contains(new Proposal.Gap(leader.id(), period))).isEqualTo(there.isEmpty());
                }
            }
        }
    }

    @Test
    void leadersAreSpreadOverTheTimeAndTakeTurns() {
        var proposal = ProposeYear.of(year(MONTHLY, leaders(10), List.of(), Map.of(), "2026-01-01"));
        assertThat(proposal.duties()).extracting(Duty::day).as("never two on a day while there are days enough").doesNotHaveDuplicates();
        var lasts = Every.MONTH.of(YEAR).stream().map(month -> proposal.duties().stream().filter(duty -> month.holds(duty.day())).toList().getLast().leader()).collect(Collectors.toSet());
        assertThat(lasts).as("the end of the month comes to each in turn").hasSizeGreaterThanOrEqualTo(8);
        var days = proposal.duties().stream().map(Duty::day).sorted().toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i - 1).until(days.get(i)).getDays()).as("nobody waits long: %s", days.get(i)).isLessThanOrEqualTo(12);
        }
    }

    /** The 15th is a Saturday in August, and falls into the holidays in February. */
    @Test
    void onTheFifteenthAllOfThemComeOrOnTheNextWorkingDay() {
        var duties = ProposeYear.of(year(new DutyRule(Every.MONTH, false, 15), leaders(6), List.of(), Map.of(), "2026-01-01")).duties();
        assertThat(duties).hasSize(72);
        assertThat(duties.stream().map(Duty::day).distinct()).hasSize(12).contains(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-02-23"), LocalDate.parse("2026-08-17"));
    }

    @Test
    void aFifteenthThatHasPassedIsTheNextOneOfTheQuarter() {
        var duties = ProposeYear.of(year(new DutyRule(Every.QUARTER, false, 15), leaders(1), List.of(), Map.of(), "2026-10-20")).duties();
        assertThat(duties).extracting(duty -> duty.day().toString()).containsExactly("2026-11-16");
    }

    @Test
    void whereSomebodyIsThereEveryDayTheBurdenIsEven() {
        var year = year(new DutyRule(Every.MONTH, true, null), leaders(9), List.of(), Map.of(), "2026-01-01");
        var duties = ProposeYear.of(year).duties();
        assertThat(duties.stream().map(Duty::day).distinct()).containsExactlyElementsOf(year.working());
        var load = new HashMap<Long, Integer>();
        duties.forEach(duty -> load.merge(duty.leader(), 1, Integer::sum));
        assertThat(load.values().stream().mapToInt(n -> n).max().orElseThrow() - load.values().stream().mapToInt(n -> n).min().orElseThrow()).isLessThanOrEqualTo(1);
    }

    @Test
    void aDayOnWhichEverybodyIsAwayIsAGap() {
        var away = away(leader(1), LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-02"));
        var proposal = ProposeYear.of(year(new DutyRule(Every.QUARTER, true, null), List.of(away), List.of(), Map.of(), "2026-01-01"));
        assertThat(proposal.gaps()).extracting(gap -> gap.period().from().toString()).containsExactly("2026-06-01", "2026-06-02");
    }

    @Test
    void whatStandsOrWasHeldStaysAndThePastIsNotPlanned() {
        var leaders = leaders(3);
        var standing = new Duty(7, 1, LocalDate.parse("2026-06-10"), 1, null);
        Map<LocalDate, Set<String>> held = Map.of(LocalDate.parse("2026-06-03"), Set.of(leaders.get(1).mark()));
        var duties = ProposeYear.of(year(MONTHLY, leaders, List.of(standing), held, "2026-06-08")).duties();
        assertThat(duties).allSatisfy(duty -> assertThat(duty.day()).isAfterOrEqualTo("2026-06-08"));
        assertThat(duties.stream().filter(duty -> duty.day().getMonthValue() == 6).map(Duty::leader)).as("one has a day, one has received, one is left").containsExactly(3L);
        assertThat(duties).hasSize(1 + 6 * 3);
    }

    @Test
    void whoeverIsAwayOnTheDayAfterAllIsPlannedAnew() {
        var leader = away(leader(1), LocalDate.parse("2026-06-08"), LocalDate.parse("2026-06-14"));
        var year = year(MONTHLY, List.of(leader), List.of(new Duty(7, 1, LocalDate.parse("2026-06-10"), 1, null)), Map.of(), "2026-06-01");
        assertThat(year.stranded(year.duties().getFirst())).isTrue();
        assertThat(ProposeYear.of(year).duties().stream().filter(duty -> duty.day().getMonthValue() == 6)).hasSize(1);
    }
}
