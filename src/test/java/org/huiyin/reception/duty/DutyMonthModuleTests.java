package org.huiyin.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.directory.Level;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month of one leader every working day is announced at once; what counts as received; offices level by level. */
class DutyMonthModuleTests extends OnPostgres {

    private static final Actor HEAD = new Actor("month-head", "330803-xfj", "330803", Set.of(Role.OFFICE_LEADER));
    private static final Actor CITY = new Actor("month-city", "330800-xfj", "330800", Set.of(Role.SUPERVISOR));

    @Autowired KeepLeaders leaders;
    @Autowired PlanDuty plan;
    @Autowired AnnounceMonth months;
    @Autowired TrackBelow below;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInJuly() {
        standOn("2026-07-06T01:00:00Z");
        SampleDuties.clear(jdbc);
        clear();
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
        SampleDuties.clear(jdbc);
        clear();
    }

    private void clear() {
        jdbc.sql("delete from reception_room where reception in (select id from reception where register_how = 'month test')").update();
        jdbc.sql("alter table reception_change disable trigger user").update();
        jdbc.sql("delete from reception_change where reception in (select id from reception where register_how = 'month test')").update();
        jdbc.sql("alter table reception_change enable trigger user").update();
        jdbc.sql("delete from reception where register_how = 'month test'").update();
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private static AnnounceMonth.MonthOrder order(String month, List<LocalDate> except, String why) {
        return new AnnounceMonth.MonthOrder(month, List.copyOf(except), LocalTime.of(9, 0), LocalTime.of(11, 30), "month test", null, why);
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private long announced() {
        return jdbc.sql("select count(*) from reception where office = '330803-xfj' and register_how = 'month test'").query(Long.class).single();
    }

    private Leader leader(String name) {
        return leaders.add(HEAD, new KeepLeaders.Newcomer("副区长", name, LocalDate.parse("2026-01-01")));
    }

    @Test
    void aMonthOfDailyDutyIsAnnouncedAllOrNothing() {
        leader("月甲");
        leader("月乙");
        plan.rule(HEAD, new PlanDuty.RuleOrder(null, true, null));
        plan.adopt(HEAD, 2026);
        var open = months.open(HEAD);
        assertThat(open).extracting(AnnounceMonth.OpenMonth::month).containsExactly("2026-07", "2026-08", "2026-09");
        var late = faults(() -> months.announce(HEAD, order("2026-07", List.of(), null)));
        assertThat(late).as("days that are too near take a reason; each is named").isNotEmpty().allMatch(fault -> fault.matches("2026-07-\\d\\d reception.duty.cannot"));
        assertThat(announced()).as("nothing is half-announced").isZero();
        var left = late.stream().map(fault -> LocalDate.parse(fault.substring(0, 10))).toList();
        var some = months.announce(HEAD, order("2026-07", left, null));
        assertThat(some).hasSize(open.getFirst().days().size() - left.size()).allMatch(day -> day.announcedAt() != null && day.detailedAt() == null);
        assertThat(months.announce(HEAD, order("2026-07", List.of(), "月度安排调整")).stream().map(Reception::day).toList()).as("what was left out can follow").containsAnyElementsOf(left);
        var august = months.announce(HEAD, order("2026-08", List.of(), null));
        assertThat(august).extracting(Reception::day).containsExactlyElementsOf(open.get(1).days());
        assertThat(faults(() -> months.announce(HEAD, order("2026-08", List.of(), null)))).containsExactly("month reception.duty.none-to-announce");
        jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, changed_at)
                values ('330803-xfj', '330803', ?, '08:30', '17:00', array['某人'], ?, ?, 'month test', '{}', 1, now())""")
                .params(Date.valueOf(open.get(2).days().getFirst()), Date.valueOf("2026-08-20"), Date.valueOf("2026-08-21")).update();
        assertThat(faults(() -> months.announce(HEAD, order("2026-09", List.of(), null)))).as("a draft stands in the way, and is named").containsExactly(open.get(2).days().getFirst() + " reception.duty.cannot");
    }

    @Test
    void twoWhoAnnounceAtOnceAnnounceItOnce() throws Exception {
        leader("月甲");
        plan.rule(HEAD, new PlanDuty.RuleOrder(null, true, null));
        plan.adopt(HEAD, 2026);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(Collections.nCopies(2, (Callable<List<String>>) () -> faults(() -> months.announce(HEAD, order("2026-08", List.of(), null)))));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("month reception.duty.none-to-announce"));
        }
        assertThat(announced()).isEqualTo(21);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(faults(() -> months.announce(HEAD, new AnnounceMonth.MonthOrder("2026-13", null, LocalTime.NOON, LocalTime.NOON, " ", null, null)))).containsExactlyInAnyOrder("month reception.duty.no-month",
                "ends reception.ends", "registerHow runtime.missing");
        assertThat(faults(() -> months.announce(HEAD, order("2026-08", List.of(), null)))).containsExactly("month reception.duty.none-to-announce");
        assertThatThrownBy(() -> months.open(CITY)).isInstanceOf(NoRight.class);
    }

    @Test
    void whereRoomsWereSetUpOnlyWhoeverSatThereHasReceivedPeople() {
        var sat = leader("月甲");
        var named = leader("月乙");
        var absent = leader("月丙");
        var reception = held("2026-07-02", sat, named, absent);
        assertThat(states("2026-07-06")).as("as announced, where no rooms are known").containsEntry(absent.id(), DutyStanding.State.DONE);
        jdbc.sql("insert into reception_room (reception, region, number, topic, leaders, first, version) values (?, '330803', 1, '某题', array['副区长　月甲', '副区长 月乙'], false, 1)").param(reception).update();
        assertThat(states("2026-07-06")).containsEntry(sat.id(), DutyStanding.State.DONE).containsEntry(named.id(), DutyStanding.State.DONE);
        assertThat(states("2026-07-06").get(absent.id())).isEqualTo(DutyStanding.State.OPEN);
        jdbc.sql("update reception set cancelled_at = now() where id = ?").param(reception).update();
        assertThat(states("2026-07-06").get(sat.id())).as("a day that was called off counts for nobody").isEqualTo(DutyStanding.State.OPEN);
    }

    private long held(String day, Leader... there) {
        return jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330803-xfj', '330803', :day, '08:30', '17:00', :leaders::text[], :day, :day, 'month test', '{}', 1, now(), now()) returning id""")
                .param("day", Date.valueOf(day)).param("leaders", java.util.Arrays.stream(there).map(Leader::line).toArray(String[]::new)).query(Long.class).single();
    }

    private java.util.Map<Long, DutyStanding.State> states(String today) {
        standOn(today + "T01:00:00Z");
        return plan.year(HEAD, 2026).kept().stream().filter(kept -> kept.period().from().getMonthValue() == 7).collect(Collectors.toMap(DutyStanding::leader, DutyStanding::state));
    }

    @Test
    void whereNothingIsEverDueWhatWasHeldIsCounted() {
        var often = leader("月甲");
        var never = leader("月乙");
        plan.rule(HEAD, new PlanDuty.RuleOrder(Every.ANY_TIME, false, null));
        held("2026-07-01", often);
        held("2026-07-02", often);
        var sheet = plan.year(HEAD, 2026);
        assertThat(sheet.proposal().duties()).isEmpty();
        assertThat(sheet.kept()).hasSize(2).allMatch(kept -> kept.state() == DutyStanding.State.DONE && kept.leader() == often.id());
        assertThat(sheet.kept()).noneMatch(kept -> kept.leader() == never.id());
    }

    @Test
    void levelsAreSummedAndTheTrackerIsRightOnEveryDayOfAQuarter() {
        var first = leader("月甲");
        plan.rule(HEAD, new PlanDuty.RuleOrder(Every.MONTH, true, null));
        plan.adopt(HEAD, 2026);
        var planned = plan.year(HEAD, 2026).year().duties();
        var happened = planned.stream().filter(duty -> duty.day().isBefore(LocalDate.parse("2026-10-01")) && duty.day().getDayOfMonth() % 5 != 0).map(Duty::day).toList();
        happened.forEach(day -> held(day.toString(), first));
        for (var today = LocalDate.parse("2026-07-06"); today.isBefore(LocalDate.parse("2026-10-01")); today = today.plusDays(1)) {
            standOn(today + "T01:00:00Z");
            var now = today;
            var year = plan.year(HEAD, 2026);
            for (var kept : year.kept()) {
                var within = happened.stream().filter(day -> kept.period().holds(day) && day.isBefore(now)).findFirst();
                var ahead = planned.stream().map(Duty::day).anyMatch(day -> kept.period().holds(day) && !day.isBefore(now));
                var over = year.year().working().subSet(kept.period().from(), true, kept.period().to(), true).last().isBefore(now);
                assertThat(kept.state()).as("%s on %s", kept, now).isEqualTo(within.isPresent() ? DutyStanding.State.DONE : ahead ? DutyStanding.State.PLANNED : over ? DutyStanding.State.MISSED : DutyStanding.State.OPEN);
            }
            if (today.getDayOfMonth() == 1) {
                var row = below.list(CITY, 2026, "").items().stream().filter(each -> each.office().equals("330803-xfj")).findFirst().orElseThrow();
                assertThat(row.days().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(year.year().working().size());
                var county = below.levels(CITY, 2026).stream().filter(each -> each.level() == Level.COUNTY).findFirst().orElseThrow();
                assertThat(county.leaders()).isEqualTo(row.leaders());
                assertThat(county.days()).isEqualTo(row.days());
                assertThat(county.serving()).isOne();
                assertThat(county.without()).isEqualTo(county.offices() - 1);
            }
        }
        assertThat(below.levels(CITY, 2026)).extracting(TrackBelow.LevelDuties::level).startsWith(Level.CITY);
        assertThat(below.levels(new Actor("month-nowhere", null, null, Set.of(Role.SUPERVISOR)), 2026)).isEmpty();
    }
}
