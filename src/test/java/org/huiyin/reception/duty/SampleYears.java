package org.huiyin.reception.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Years of invented offices; the same seed makes the same office. */
final class SampleYears {

    static final int YEAR = 2026;

    private SampleYears() {}

    /** Weekdays but for a week in February and one in October, and a Saturday that is worked. */
    static TreeSet<LocalDate> working() {
        var days = new TreeSet<LocalDate>();
        LocalDate.of(YEAR, 1, 1).datesUntil(LocalDate.of(YEAR + 1, 1, 1)).filter(SampleYears::worked).forEach(days::add);
        return days;
    }

    private static boolean worked(LocalDate day) {
        var rests = day.getMonthValue() == 2 && day.getDayOfMonth() >= 15 && day.getDayOfMonth() <= 22 || day.getMonthValue() == 10 && day.getDayOfMonth() <= 7;
        return day.equals(LocalDate.of(YEAR, 2, 28)) || !rests && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static Leader leader(long id) {
        return new Leader(id, "330726-xfj", "副县长", "试" + id, LocalDate.of(YEAR - 1, 1, 1), null, List.of(), null, null);
    }

    static Leader away(Leader leader, LocalDate from, LocalDate to) {
        var all = new ArrayList<>(leader.absences());
        all.add(new Leader.Absence(all.size() + 1L, new Period(from, to), "学习"));
        return new Leader(leader.id(), leader.office(), leader.post(), leader.name(), leader.since(), leader.until(), all, null, null);
    }

    static List<Leader> leaders(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SampleYears::leader).toList();
    }

    /** Some are away for a while, one all of the spring, one leaves in summer and another comes. */
    static List<Leader> restless(int count, Random dice) {
        var all = new ArrayList<Leader>();
        for (var leader : leaders(count)) {
            var changed = leader;
            for (int times = dice.nextInt(3); times > 0; times--) {
                var from = LocalDate.of(YEAR, 1, 1).plusDays(dice.nextInt(330));
                changed = away(changed, from, from.plusDays(dice.nextInt(30)));
            }
            all.add(changed);
        }
        all.set(0, away(all.getFirst(), LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 5, 31)));
        var leaves = all.getLast();
        all.set(count - 1, new Leader(leaves.id(), leaves.office(), leaves.post(), leaves.name(), leaves.since(), LocalDate.of(YEAR, 7, 15), leaves.absences(), null, null));
        all.add(new Leader(count + 1L, leaves.office(), leaves.post(), "新任", LocalDate.of(YEAR, 7, 16), null, List.of(), null, null));
        return all;
    }

    static DutyYear year(DutyRule rule, List<Leader> leaders, List<Duty> duties, Map<LocalDate, Set<String>> held, String today) {
        return new DutyYear(YEAR, rule, working(), leaders, duties, new TreeMap<>(held), LocalDate.parse(today));
    }
}
