package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says how each leader stands in each time of the year, and how each working day stands where the rule wants somebody every day. */
final class TrackYear {

    private final DutyYear year;
    private final Set<LocalDate> taken;

    private TrackYear(DutyYear year) {
        this.year = year;
        taken = year.rule().daily() ? year.taken() : Set.of();
    }

    static List<DutyStanding> of(DutyYear year) {
        var track = new TrackYear(year);
        var every = year.rule().every();
        var once = year.leaders().stream().flatMap(leader -> every.due() ? every.of(year.year()).stream().map(period -> track.kept(leader, period)) : track.counted(leader));
        var daily = year.rule().daily() ? year.working().stream().map(day -> track.kept(new Period(day, day))) : Stream.<DutyStanding>empty();
        return Stream.concat(once, daily).toList();
    }

    /** Where nothing is ever due: the days that were held, and those that lie ahead. */
    private Stream<DutyStanding> counted(Leader leader) {
        var all = Period.year(year.year());
        var held = year.heldBy(leader, all);
        var ahead = year.ahead(leader, all).stream().map(Duty::day).filter(day -> !held.contains(day));
        return Stream.concat(held.stream().map(day -> new DutyStanding(leader.id(), new Period(day, day), DutyStanding.State.DONE, day)),
                ahead.map(day -> new DutyStanding(leader.id(), new Period(day, day), DutyStanding.State.PLANNED, day)));
    }

    private DutyStanding kept(Leader leader, Period period) {
        var days = year.days(leader, period);
        var held = year.heldBy(leader, period);
        if (!held.isEmpty()) {
            return new DutyStanding(leader.id(), period, DutyStanding.State.DONE, held.getFirst());
        }
        var ahead = year.ahead(leader, period);
        if (!ahead.isEmpty()) {
            return new DutyStanding(leader.id(), period, DutyStanding.State.PLANNED, ahead.getFirst().day());
        }
        if (days.isEmpty()) {
            return new DutyStanding(leader.id(), period, DutyStanding.State.AWAY, null);
        }
        var over = days.getLast().isBefore(year.today());
        return new DutyStanding(leader.id(), period, over ? DutyStanding.State.MISSED : DutyStanding.State.OPEN, days.getLast());
    }

    /** A working day, whoever is there. */
    private DutyStanding kept(Period day) {
        var on = day.from();
        if (year.held().containsKey(on)) {
            return new DutyStanding(0, day, DutyStanding.State.DONE, on);
        }
        if (on.isBefore(year.today())) {
            return new DutyStanding(0, day, DutyStanding.State.MISSED, on);
        }
        return new DutyStanding(0, day, taken.contains(on) ? DutyStanding.State.PLANNED : DutyStanding.State.OPEN, on);
    }
}
