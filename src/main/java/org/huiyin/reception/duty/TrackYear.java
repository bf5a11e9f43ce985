package org.huiyin.reception.duty;

import java.util.List;
import java.util.stream.Stream;

/** Says how each leader stands in each time of the year, and how each working day stands where the rule wants somebody every day. */
final class TrackYear {

    private final DutyYear year;

    private TrackYear(DutyYear year) {
        this.year = year;
    }

    static List<Kept> of(DutyYear year) {
        var track = new TrackYear(year);
        var once = year.leaders().stream().flatMap(leader -> year.rule().every().of(year.year()).stream().map(period -> track.kept(leader, period)));
        var daily = year.rule().daily() ? year.working().stream().map(day -> track.kept(new Period(day, day))) : Stream.<Kept>empty();
        return Stream.concat(once, daily).toList();
    }

    private Kept kept(Leader leader, Period period) {
        var days = year.days(leader, period);
        var held = year.heldBy(leader, period);
        if (!held.isEmpty()) {
            return new Kept(leader.id(), period, Kept.State.DONE, held.getFirst());
        }
        var ahead = year.ahead(leader, period);
        if (!ahead.isEmpty()) {
            return new Kept(leader.id(), period, Kept.State.PLANNED, ahead.getFirst().day());
        }
        if (days.isEmpty()) {
            return new Kept(leader.id(), period, Kept.State.AWAY, null);
        }
        var over = days.getLast().isBefore(year.today());
        return new Kept(leader.id(), period, over ? Kept.State.MISSED : Kept.State.OPEN, days.getLast());
    }

    /** A working day, whoever is there. */
    private Kept kept(Period day) {
        var on = day.from();
        if (year.held().containsKey(on)) {
            return new Kept(0, day, Kept.State.DONE, on);
        }
        if (on.isBefore(year.today())) {
            return new Kept(0, day, Kept.State.MISSED, on);
        }
        return new Kept(0, day, year.taken().contains(on) ? Kept.State.PLANNED : Kept.State.OPEN, on);
    }
}
