package org.huiyin.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.SampleReceptions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.actor.NoRight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reception day from its plan to its end; the tests stand on Monday 2026-01-05. */
class ReceptionModuleTests extends OnPostgres {

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired Receptions receptions;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInJanuary() {
        standOn("2026-01-05T01:00:00Z");
        SampleReceptions.free(jdbc);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Reception announce(Reception day, String why) {
        return announcing.announce(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), why)).orElseThrow();
    }

    private List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private List<Long> ahead(String region) {
        return receptions.ahead(region, "", 100).items().stream().map(Reception::id).toList();
    }

    @Test
    void itIsAnnouncedInTwoStagesAndWhatChangesAfterwardsIsToldWithIt() {
        var drafted = plan.plan(TRIAGE, thursday());
        assertThat(List.of(drafted.registerFrom(), drafted.registerTo())).as("three days from the one after the announcement is due").containsExactly(LocalDate.parse("2026-01-09"), LocalDate.parse("2026-01-11"));
        assertThat(drafted.leaders()).containsExactly("县长 试甲", "副县长 试乙");
        assertThat(drafted.topics()).isNull();
        assertThat(receptions.find(drafted.id())).as("nobody outside knows of a draft").isEmpty();
        assertThat(ahead("330726")).doesNotContain(drafted.id());
        var first = announce(drafted, "");
        assertThat(receptions.find(first.id())).isPresent();
        assertThat(ahead("330000")).contains(first.id());
        assertThat(ahead("330800")).doesNotContain(first.id());
        assertThat(first.registers(LocalDate.parse("2026-01-09"))).isTrue();
        assertThat(first.registers(LocalDate.parse("2026-01-12"))).isFalse();
        assertThat(faults(() -> announce(first, ""))).containsExactly("place reception.place");
        var placed = plan.change(TRIAGE, first.id(), first.version(), on("2026-01-15", "原校区一号楼")).orElseThrow();
        var second = announce(placed, null);
        assertThat(second.stage(time.today())).isEqualTo(Reception.Stage.DETAILED);
        assertThat(faults(() -> announce(second, ""))).containsExactly("version reception.all-announced");
        assertThat(faults(() -> plan.change(TRIAGE, second.id(), second.version(), thursday()))).containsExactly("place reception.place-announced");
        assertThat(receptions.changes(second)).extracting(ReceptionChange::what).as("what is not announced yet is not told as a change").containsExactly("detailed", "announced");
        assertThat(plan.changes(TRIAGE, second)).extracting(ReceptionChange::what).containsExactly("detailed", "rooms", "place", "announced", "planned");
        var cancelled = announcing.cancel(LEADER, second.id(), new AnnounceReception.Word(second.version(), "台风")).orElseThrow();
        assertThat(ahead("330726")).as("whoever wanted to come reads that it is called off").contains(cancelled.id());
        assertThat(receptions.find(cancelled.id()).orElseThrow().cancelledWhy()).isEqualTo("台风");
        assertThat(faults(() -> plan.change(TRIAGE, cancelled.id(), cancelled.version(), on("2026-01-15", "二号楼")))).containsExactly("version reception.ended");
        assertThatThrownBy(() -> jdbc.sql("delete from reception_change").update()).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-01-17, -, -, false, day reception.rest-day",
        "2026-01-04, -, -, true, day runtime.too-early",
        "2027-01-06, -, -, false, day runtime.too-late",
        "2026-01-15, 2026-01-12, 2026-01-10, false, registerTo reception.register-order",
        "2026-01-15, 2026-01-12, 2026-01-15, false, registerTo reception.register-before"})
    void whatCannotBeIsToldByField(String day, String from, String to, boolean restDay, String fault) {
        assertThat(faults(() -> plan.plan(TRIAGE, order(day, from, to, null, restDay)))).containsExactly(fault);
    }

    @Test
    void ownDaysAreListedByTheirDayHoweverLateTheyWerePlanned() {
        var last = plan.plan(TRIAGE, on("2026-04-16", null));
        var before = plan.plan(TRIAGE, on("2026-04-15", null));
        assertThat(plan.list(TRIAGE, Long.MAX_VALUE, 500)).extracting(Reception::day).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(plan.list(TRIAGE, last.id(), 500)).extracting(Reception::id).contains(before.id()).doesNotContain(last.id());
    }

    @Test
    void everyFieldLeftOutIsNamedAtOnce() {
        assertThat(faults(() -> plan.plan(TRIAGE, new ReceptionOrder(null, null, null, null, null, null, null, null, null, null, null, null))))
                .containsExactly("day runtime.missing", "begins runtime.missing", "ends runtime.missing", "leaders runtime.missing", "registerHow runtime.missing");
    }

    /** 2026-02-14 is a Saturday that is worked; 2026-01-17 is one that is not. */
    @Test
    void aDayOfRestTakesAWordAndAWorkedWeekendNone() {
        assertThat(plan.plan(TRIAGE, on("2026-02-14", null)).day()).isEqualTo("2026-02-14");
        assertThat(plan.plan(TRIAGE, order("2026-01-17", null, null, null, true)).day()).isEqualTo("2026-01-17");
    }

    @Test
    void whatIsLateIsAnnouncedWithAReasonThatIsTold() {
        var soon = plan.plan(TRIAGE, on("2026-01-09", "一号楼"));
        assertThat(List.of(soon.registerFrom(), soon.registerTo())).containsExactly(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-07"));
        assertThat(faults(() -> announce(soon, " "))).containsExactly("why reception.late");
        var first = announce(soon, "临时安排");
        assertThat(receptions.changes(first)).extracting(ReceptionChange::why).containsExactly("临时安排");
        standOn("2026-01-07T01:00:00Z");
        assertThat(faults(() -> announce(first, null))).containsExactly("why reception.late");
        var late = plan.plan(TRIAGE, order("2026-01-12", "2026-01-07", "2026-01-07", null, false));
        standOn("2026-01-08T01:00:00Z");
        assertThat(faults(() -> announce(late, "晚了"))).as("nobody could register any more").containsExactly("registerTo reception.register-over");
        standOn("2026-01-10T01:00:00Z");
        assertThat(ahead("330726")).as("it is over").doesNotContain(first.id());
        assertThat(faults(() -> announcing.cancel(TRIAGE, first.id(), new AnnounceReception.Word(first.version(), "晚了")))).containsExactly("version reception.ended");
    }

    @Test
    void ofTwoAtOnceOneIsToldAndOthersDaysAreNobodysElse() {
        var day = plan.plan(TRIAGE, thursday());
        assertThat(plan.change(LEADER, day.id(), day.version(), on("2026-01-16", null))).isPresent();
        assertThat(faults(() -> plan.change(TRIAGE, day.id(), day.version(), thursday()))).containsExactly("version reception.changed");
        assertThat(faults(() -> plan.change(TRIAGE, day.id(), null, thursday()))).containsExactly("version runtime.missing");
        var elsewhere = new org.huiyin.actor.Actor("elsewhere", "330803-xfj", "330803", java.util.Set.of(org.huiyin.actor.Role.TRIAGE));
        assertThat(plan.find(elsewhere, day.id())).isEmpty();
        assertThat(announcing.announce(elsewhere, day.id(), new AnnounceReception.Word(2, null))).isEmpty();
        assertThatThrownBy(() -> plan.plan(CLERK, thursday())).isInstanceOf(NoRight.class);
    }

    @Test
    void theDaysAheadAreReadPageByPage() {
        var all = List.of("2026-02-03", "2026-02-04", "2026-02-04").stream().map(day -> {
            SampleReceptions.free(jdbc);
            return announce(plan.plan(TRIAGE, on(day, null)), null).id();
        }).toList();
        var found = new java.util.ArrayList<Long>();
        var slice = receptions.ahead("330726", "", 1);
        for (; slice.next() != null; slice = receptions.ahead("330726", slice.next(), 1)) {
            slice.items().forEach(day -> found.add(day.id()));
        }
        slice.items().forEach(day -> found.add(day.id()));
        assertThat(found).doesNotHaveDuplicates().containsSubsequence(all);
        assertThat(faults(() -> receptions.ahead("33", "", 5))).containsExactly("region reception.region");
        assertThat(faults(() -> receptions.ahead("", "2026-02-30_1", 5))).containsExactly("after reception.after");
    }

    /** Who is at two places at once is at neither. */
    @Test
    void nobodyReceivesPeopleAtTwoDaysOfOneOfficeAtOnce() throws Exception {
        announce(plan.plan(TRIAGE, on("2026-02-10", null)), null);
        var second = plan.plan(TRIAGE, hours(on("2026-02-10", null), 14, 20, "副县长　试乙\n局长 试丁"));
        var fault = assertThatThrownBy(() -> announce(second, null)).isInstanceOf(InvalidInput.class);
        fault.satisfies(thrown -> assertThat(((InvalidInput) thrown).faults()).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo("leaders");
            assertThat(each.words().toString()).contains("reception.leader-elsewhere", "副县长　试乙", "2026-02-10", "08:30", "17:00");
        }));
        var evening = plan.change(TRIAGE, second.id(), second.version(), hours(on("2026-02-10", null), 17, 20, "副县长 试乙")).orElseThrow();
        var announced = announce(evening, null);
        assertThat(faults(() -> plan.change(TRIAGE, announced.id(), announced.version(), hours(on("2026-02-10", null), 16, 20, "副县长 试乙")))).containsExactly("leaders reception.leader-elsewhere");
        assertThat(faults(() -> plan.change(TRIAGE, announced.id(), announced.version(), hours(on("2026-02-10", null), 16, 20, "局长 试丁")))).isEmpty();
        var two = List.of(plan.plan(TRIAGE, hours(on("2026-02-11", null), 8, 12, "副县长 试戊")), plan.plan(TRIAGE, hours(on("2026-02-11", null), 9, 10, "副县长 试戊")));
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var told = both.invokeAll(two.stream().<java.util.concurrent.Callable<List<String>>>map(day -> () -> faults(() -> announce(day, null))).toList());
            assertThat(List.of(told.getFirst().get(), told.getLast().get())).as("two at once").containsExactlyInAnyOrder(List.of(), List.of("leaders reception.leader-elsewhere"));
        }
    }

    private static ReceptionOrder hours(ReceptionOrder order, int begins, int ends, String leaders) {
        return new ReceptionOrder(order.day(), LocalTime.of(begins, 0), LocalTime.of(ends, 0), List.of(leaders), null, null, null, order.registerHow(), null, List.of(), null, false);
    }
}
