package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans what is left of a year: each leader once in each time of the rule, on a working day on which they are there, spread so that people need not wait long for the next; then, where the rule
 * wants it, every other working day by whoever has had the fewest. What is adopted or was held stays.
 */
final class ProposeYear {

    private final DutyYear year;
    private final List<Duty> made = new ArrayList<>();
    private final List<Proposal.Gap> gaps = new ArrayList<>();
    private final Set<LocalDate> taken;
    private final Map<Long, Integer> load = new HashMap<>();

    private ProposeYear(DutyYear year) {
        this.year = year;
        taken = new HashSet<>(year.taken());
        year.duties().forEach(duty -> load.merge(duty.leader(), 1, Integer::sum));
    }

    static Proposal of(DutyYear year) {
        return new ProposeYear(year).made();
    }

    private Proposal made() {
        var periods = year.rule().every().of(year.year());
        for (int turn = 0; turn < periods.size(); turn++) {
            for (int place = 0; place < year.leaders().size(); place++) {
                planOnce(year.leaders().get(place), periods.get(turn), place, turn);
            }
        }
        if (year.rule().daily()) {
            year.working().tailSet(year.today()).stream().filter(day -> !taken.contains(day)).toList().forEach(this::planDaily);
        }
        return new Proposal(made.stream().sorted(Comparator.comparing(Duty::day).thenComparing(Duty::leader)).toList(), gaps);
    }

    private void planOnce(Leader leader, Period period, int place, int turn) {
        if (period.to().isBefore(year.today()) || !year.ahead(leader, period).isEmpty() || !year.heldBy(leader, period).isEmpty()) {
            return;
        }
        var days = year.days(leader, period);
        var open = days.stream().filter(day -> !day.isBefore(year.today())).toList();
        if (open.isEmpty()) {
            gaps.add(new Proposal.Gap(leader.id(), period));
            return;
        }
        var alone = year.rule().dayOfMonth() == null ? open.stream().filter(day -> !taken.contains(day)).toList() : open;
        put(leader, from(alone.isEmpty() ? open : alone, wanted(period, place, turn)));
    }

    /** Leaders take their places in a period by turns, so that nobody always has its last days. */
    private LocalDate wanted(Period period, int place, int turn) {
        var count = year.leaders().size();
        var seat = (place + turn) % count;
        var dayOfMonth = year.rule().dayOfMonth();
        if (dayOfMonth != null) {
            var months = (int) period.from().until(period.to().plusDays(1)).toTotalMonths();
            var on = period.from().plusMonths(seat % months).withDayOfMonth(dayOfMonth);
            while (on.isBefore(year.today()) && period.holds(on.plusMonths(1))) {
                on = on.plusMonths(1);
            }
            return on;
        }
        var first = period.from().isBefore(year.today()) ? year.today() : period.from();
        var days = List.copyOf(year.working().subSet(first, true, period.to(), true));
        return days.isEmpty() ? first : days.get((int) ((seat + 0.5) * days.size() / count));
    }

    /** The day itself or the next that is free: whoever was told "the 15th" comes later rather than in vain. Where none follows, the last before it. */
    private static LocalDate from(List<LocalDate> days, LocalDate wanted) {
        return days.stream().filter(day -> !day.isBefore(wanted)).findFirst().orElseGet(days::getLast);
    }

    private void planDaily(LocalDate day) {
        year.leaders().stream().filter(leader -> leader.serves(day)).min(Comparator.comparingInt((Leader leader) -> load.getOrDefault(leader.id(), 0)).thenComparing(Leader::id))
                .ifPresentOrElse(leader -> put(leader, day), () -> gaps.add(new Proposal.Gap(0, new Period(day, day))));
    }

    private void put(Leader leader, LocalDate day) {
        made.add(Duty.proposed(leader, day));
        taken.add(day);
        load.merge(leader.id(), 1, Integer::sum);
    }
}
