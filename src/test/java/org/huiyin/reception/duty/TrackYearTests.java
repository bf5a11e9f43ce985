package org.huiyin.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.duty.SampleYears.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A province with its leaders, eleven cities and ninety counties, followed through a year day by day. */
class TrackYearTests {

    /** What an office did: where nobody was received though somebody was to be, and where people were received unplanned. */
    private record Story(DutyYear planned, Map<LocalDate, Set<String>> happened) {}

    /** Each office every 29 days, so that each day of the year is looked at in three or four. */
    @Test
    void theTrackerIsRightOnEveryDayOfAYearInAWholeProvince() {
        isRight(29);
    }

    @Test
    @Tag("nightly")
    void theTrackerIsRightInEachOfficeOnEachDayOfAYear() {
        isRight(1);
    }

    private static void isRight(int spread) {
        var offices = new ArrayList<Story>();
        for (int i = 0; i < 102; i++) {
            var every = i == 0 ? Every.HALF_YEAR : i <= 11 ? Every.QUARTER : i % 9 == 4 ? Every.ANY_TIME : Every.MONTH;
            offices.add(story(new DutyRule(every, i % 10 == 5, i % 7 == 3 ? 15 : null), new Random(i)));
        }
        var told = new HashSet<DutyStanding.State>();
        for (var today = LocalDate.of(YEAR, 1, 1); today.getYear() == YEAR; today = today.plusDays(1)) {
            for (int i = today.getDayOfYear() % spread; i < offices.size(); i += spread) {
                var year = asOf(offices.get(i), today);
                var duties = year.duties().stream().collect(Collectors.groupingBy(Duty::day));
                var marks = year.leaders().stream().collect(Collectors.toMap(Leader::id, Leader::mark));
                if (!year.rule().every().due()) {
                    assertThat(TrackYear.of(year).stream().filter(kept -> kept.leader() != 0).collect(Collectors.groupingBy(DutyStanding::state, Collectors.counting()))).as("office %d on %s", i, today)
                            .isEqualTo(counted(year));
                    continue;
                }
                for (var kept : TrackYear.of(year)) {
                    assertThat(kept.state()).as("office %d on %s: %s", i, today, kept).isEqualTo(expected(year, duties, marks, kept));
                    told.add(kept.state());
                }
            }
        }
        assertThat(told).containsExactlyInAnyOrder(DutyStanding.State.values());
    }

    private static Story story(DutyRule rule, Random dice) {
        var leaders = restless(3 + dice.nextInt(8), dice);
        var empty = year(rule, leaders, List.of(), Map.of(), "2026-01-01");
        var duties = ProposeYear.of(empty).duties();
        var happened = new HashMap<LocalDate, Set<String>>();
        for (var duty : duties) {
            var leader = leaders.stream().filter(each -> each.id() == duty.leader()).findFirst().orElseThrow();
            if (dice.nextInt(10) > 0) {
                happened.computeIfAbsent(duty.day(), day -> new HashSet<>()).add(leader.mark());
            } else if (dice.nextBoolean()) {
                happened.computeIfAbsent(duty.day().plusDays(dice.nextInt(20)), day -> new HashSet<>()).add(leader.mark());
            }
        }
        return new Story(year(rule, leaders, duties.stream().filter(duty -> dice.nextInt(12) > 0).toList(), Map.of(), "2026-01-01"), happened);
    }

    private static DutyYear asOf(Story story, LocalDate today) {
        var held = new TreeMap<>(story.happened());
        held.keySet().removeIf(day -> !day.isBefore(today));
        var plan = story.planned();
        return new DutyYear(YEAR, plan.rule(), plan.working(), plan.leaders(), plan.duties(), held, today);
    }

    /** Days that were held and days that lie ahead, leader by leader; nothing is ever due. */
    private static Map<DutyStanding.State, Long> counted(DutyYear year) {
        var all = new HashMap<DutyStanding.State, Long>();
        for (var leader : year.leaders()) {
            year.held().values().stream().filter(lines -> lines.contains(leader.mark())).forEach(lines -> all.merge(DutyStanding.State.DONE, 1L, Long::sum));
            year.duties().stream().filter(duty -> duty.leader() == leader.id() && !duty.day().isBefore(year.today()) && leader.serves(duty.day()) && !year.held().getOrDefault(duty.day(), Set.of()).contains(leader.mark()))
                    .forEach(duty -> all.merge(DutyStanding.State.PLANNED, 1L, Long::sum));
        }
        return all;
    }

    /** The same said day by day, without the tracker's short cuts. */
    private static DutyStanding.State expected(DutyYear year, Map<LocalDate, List<Duty>> duties, Map<Long, String> marks, DutyStanding kept) {
        var who = year.leaders().stream().filter(leader -> kept.leader() == 0 || kept.leader() == leader.id()).toList();
        boolean held = false;
        boolean ahead = false;
        boolean there = false;
        boolean time = false;
        for (var day = kept.period().from(); !day.isAfter(kept.period().to()); day = day.plusDays(1)) {
            var on = day;
            var open = !on.isBefore(year.today());
            held |= year.held().containsKey(on) && who.stream().anyMatch(leader -> year.held().get(on).contains(marks.get(leader.id())));
            ahead |= open && duties.getOrDefault(on, List.of()).stream().anyMatch(duty -> who.stream().anyMatch(leader -> leader.id() == duty.leader() && leader.serves(on)));
            var works = year.working().contains(on) && (kept.leader() == 0 || who.getFirst().serves(on));
            there |= works;
            time |= works && open;
        }
        return held ? DutyStanding.State.DONE : ahead ? DutyStanding.State.PLANNED : !there ? DutyStanding.State.AWAY : time ? DutyStanding.State.OPEN : DutyStanding.State.MISSED;
    }
}
