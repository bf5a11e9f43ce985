package org.huiyin.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of duties of one office; the tests stand on Monday 2026-01-05. */
class DutyModuleTests extends OnPostgres {

    private static final Actor HEAD = new Actor("duty-head", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));

    @Autowired KeepLeaders leaders;
    @Autowired PlanDuty plan;
    @Autowired SwapDuty swap;
    @Autowired TrackBelow below;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInJanuary() {
        standOn("2026-01-05T01:00:00Z");
        SampleDuties.clear(jdbc);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
        SampleDuties.clear(jdbc);
        jdbc.sql("delete from reception where register_how = 'duty test'").update();
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Leader leader(String name) {
        return leaders.add(HEAD, new KeepLeaders.Newcomer("副县长", name, LocalDate.parse("2026-01-01")));
    }

    private void held(LocalDate day, String leader) {
        jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', ?, '08:30', '17:00', array[?], ?, ?, 'duty test', '{}', 1, now(), now())""")
                .params(java.sql.Date.valueOf(day), leader, java.sql.Date.valueOf(day), java.sql.Date.valueOf(day)).update();
    }

    private DutyStanding.State state(PlanDuty.Sheet sheet, Leader leader, int month) {
        return sheet.kept().stream().filter(kept -> kept.leader() == leader.id() && kept.period().from().getMonthValue() == month).findFirst().orElseThrow().state();
    }

    private List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    @Test
    void aYearIsProposedAdoptedAndTrackedWithoutReports() {
        var first = leader("值甲");
        var second = leader("值乙");
        var proposed = plan.year(HEAD, 2026);
        assertThat(proposed.year().rule()).as("a county, after its level").isEqualTo(new DutyRule(Every.MONTH, false, null));
        assertThat(proposed.proposal().duties()).hasSize(24);
        assertThat(state(proposed, first, 3)).isEqualTo(DutyStanding.State.OPEN);
        var adopted = plan.adopt(HEAD, 2026);
        assertThat(adopted.year().duties()).hasSize(24);
        assertThat(adopted.proposal().duties()).isEmpty();
        assertThat(state(adopted, first, 3)).isEqualTo(DutyStanding.State.PLANNED);
        assertThat(faults(() -> plan.adopt(HEAD, 2026))).containsExactly("year reception.duty.nothing");
        held(LocalDate.parse("2026-01-20"), "副县长　 值甲");
        standOn("2026-01-20T08:00:00Z");
        assertThat(state(plan.year(HEAD, 2026), first, 1)).as("at four in the afternoon people are still received").isNotEqualTo(DutyStanding.State.DONE);
        standOn("2026-02-02T01:00:00Z");
        var february = plan.year(HEAD, 2026);
        assertThat(state(february, first, 1)).isEqualTo(DutyStanding.State.DONE);
        assertThat(state(february, second, 1)).isEqualTo(DutyStanding.State.MISSED);
        assertThat(february.changes()).extracting(DutyChange::what).containsSubsequence("planned", "leader", "leader");
        assertThatThrownBy(() -> jdbc.sql("delete from duty_change").update()).hasMessageContaining("append-only");
    }

    @Test
    void whoeverFallsAwayIsReplacedWithAReason() {
        var first = leader("值甲");
        var second = leader("值乙");
        plan.adopt(HEAD, 2026);
        var march = plan.year(HEAD, 2026).year().duties().stream().filter(duty -> duty.leader() == first.id() && duty.day().getMonthValue() == 3).findFirst().orElseThrow();
        leaders.away(HEAD, first.id(), new KeepLeaders.Days(march.day(), null, "会议"));
        var stranded = plan.year(HEAD, 2026);
        assertThat(stranded.year().stranded(march)).isTrue();
        assertThat(state(stranded, first, 3)).isEqualTo(DutyStanding.State.OPEN);
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), first.id(), null, " ")))).containsExactly("why runtime.missing", "leader reception.duty.not-there", "day reception.duty.same");
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(7, second.id(), null, " ")))).as("a stale form says so before anything else is mended").containsExactly("version reception.changed", "why runtime.missing");
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), second.id(), LocalDate.MAX, "会议")))).containsExactly("day runtime.too-late");
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(null, second.id(), null, "会议")))).containsExactly("version runtime.missing");
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), second.id(), LocalDate.parse("2026-03-14"), "会议")))).containsExactly("day reception.duty.rest-day");
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), 1L, null, "会议")))).containsExactly("leader reception.duty.no-leader");
        var swapped = swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), second.id(), null, "会议")).orElseThrow();
        assertThat(swapped.leader()).isEqualTo(second.id());
        assertThat(faults(() -> swap.swap(HEAD, march.id(), new SwapDuty.Swap(march.version(), first.id(), LocalDate.parse("2026-03-31"), "会议")))).containsExactly("version reception.changed");
        var again = plan.adopt(HEAD, 2026);
        assertThat(state(again, first, 3)).as("and another day is found for the one who was away").isEqualTo(DutyStanding.State.PLANNED);
        assertThat(again.changes().getFirst()).extracting(DutyChange::what).isEqualTo("planned");
        assertThat(again.changes().get(1)).extracting(DutyChange::what, DutyChange::why).containsExactly("swapped", "会议");
        assertThat(leaders.back(HEAD, first.id(), leaders.away(HEAD, first.id(), new KeepLeaders.Days(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"), "学习")).orElseThrow().absences().getLast().id())
                .orElseThrow().absences()).hasSize(1);
    }

    @Test
    void aNewLeaderTakesOverFromTheDayAfter() {
        var leaves = leader("值丙");
        plan.adopt(HEAD, 2026);
        leaders.leave(HEAD, leaves.id(), LocalDate.parse("2026-06-30"));
        var comes = leaders.add(HEAD, new KeepLeaders.Newcomer("副县长", "值丁", LocalDate.parse("2026-07-01")));
        var sheet = plan.adopt(HEAD, 2026);
        assertThat(sheet.year().duties().stream().filter(duty -> duty.leader() == leaves.id())).hasSize(6);
        assertThat(sheet.year().duties().stream().filter(duty -> duty.leader() == comes.id())).hasSize(6);
        assertThat(state(sheet, leaves, 8)).isEqualTo(DutyStanding.State.AWAY);
    }

    @Test
    void twoWhoAdoptAtOncePlanItOnce() throws Exception {
        leader("值甲");
        leader("值乙");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(Collections.nCopies(2, (Callable<List<String>>) () -> faults(() -> plan.adopt(HEAD, 2026))));
            assertThat(List.of(done.getFirst().get().size(), done.getLast().get().size())).containsExactlyInAnyOrder(0, 1);
        }
        assertThat(plan.year(HEAD, 2026).year().duties()).hasSize(24);
    }

    @Test
    void theRuleIsTheOfficesOwnOnceItSaysSo() {
        leader("值甲");
        assertThat(faults(() -> plan.rule(HEAD, new PlanDuty.RuleOrder(null, true, 31)))).containsExactly("dayOfMonth reception.duty.day-of-month");
        plan.rule(HEAD, new PlanDuty.RuleOrder(Every.QUARTER, true, 15));
        var sheet = plan.adopt(HEAD, 2026);
        assertThat(sheet.year().rule()).isEqualTo(new DutyRule(Every.QUARTER, true, 15));
        assertThat(sheet.year().duties()).as("alone there on every working day that is left").hasSize(sheet.year().working().tailSet(LocalDate.parse("2026-01-05")).size());
        for (var far : new int[] {2028, 2024, 0, Integer.MIN_VALUE, -2147481622, Integer.MAX_VALUE}) {
            assertThat(faults(() -> plan.year(HEAD, far))).containsExactly("year reception.duty.year");
        }
        assertThat(plan.year(HEAD, 2027).guessed()).as("nobody knows the holidays of 2027 yet").isTrue();
    }

    @Test
    void onlyAPetitionOfficePlansAndOnlyItsOwn() {
        var own = leader("值甲");
        assertThat(faults(() -> leader("值甲"))).containsExactly("name reception.duty.there");
        assertThat(faults(() -> leader("值 甲"))).as("however its blanks are set").containsExactly("name reception.duty.there");
        assertThat(faults(() -> leaders.add(HEAD, new KeepLeaders.Newcomer(" ", null, LocalDate.parse("2040-01-01"))))).containsExactly("post runtime.missing", "name runtime.missing", "since runtime.too-late");
        assertThatThrownBy(() -> plan.year(new Actor("duty-clerk", "330726-xfj", "330726", Set.of(Role.CLERK)), 2026)).isInstanceOf(NoRight.class);
        var other = new Actor("duty-other", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));
        assertThat(leaders.leave(other, own.id(), LocalDate.parse("2026-03-01"))).isEmpty();
        assertThat(swap.swap(other, 1, new SwapDuty.Swap(1, own.id(), null, "x"))).isEmpty();
        assertThat(plan.year(other, 2026).year().leaders()).isEmpty();
        assertThat(faults(() -> plan.year(new Actor("duty-none", null, null, Set.of(Role.OFFICE_LEADER)), 2026))).containsExactly("office reception.no-office");
    }

    @Test
    void thoseAboveSeeEveryOfficeOfTheirRegionAndNothingIsReported() {
        leader("值甲");
        plan.adopt(HEAD, 2026);
        var city = new Actor("duty-city", "330700-xfj", "330700", Set.of(Role.SUPERVISOR));
        var offices = below.list(city, 2026, "").items();
        assertThat(offices).extracting(TrackBelow.Below::office).contains("330700-xfj", "330726-xfj").doesNotContain("330800-xfj", "330000-xfj").isSorted();
        var county = offices.stream().filter(each -> each.office().equals("330726-xfj")).findFirst().orElseThrow();
        assertThat(county.leaders()).isEqualTo(Map.of(DutyStanding.State.PLANNED, 12));
        assertThat(county.serving()).isOne();
        assertThat(offices.getFirst().leaders()).as("a city that entered nobody").isEmpty();
        assertThat(below.list(city, 2026, "330726-xfj").items()).extracting(TrackBelow.Below::office).doesNotContain("330700-xfj", "330726-xfj");
        assertThatThrownBy(() -> below.list(new Actor("duty-clerk", "330726-xfj", "330726", Set.of(Role.CLERK)), 2026, "")).isInstanceOf(NoRight.class);
        assertThat(below.list(new Actor("duty-nowhere", null, null, Set.of(Role.SUPERVISOR)), 2026, "").items()).isEmpty();
    }
}
