package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of an office's year.
 *
 * @param working the working days of the year, make-up days among them
 * @param leaders whoever serves on any day of it
 * @param duties  the days that are adopted
 * @param held    the days on which people were received, and by whom ({@link Leader#mark})
 * @param today   what lies before it cannot be planned any more; on it itself nothing has been missed yet
 */
public record DutyYear(int year, DutyRule rule, NavigableSet<LocalDate> working, List<Leader> leaders, List<Duty> duties, NavigableMap<LocalDate, Set<String>> held, LocalDate today) {

    public DutyYear {
        leaders = leaders.stream().sorted(Comparator.comparing(Leader::id)).toList();
        duties = List.copyOf(duties);
    }

    /** The working days of a period on which that leader is there. */
    List<LocalDate> days(Leader leader, Period period) {
        return working.subSet(period.from(), true, period.to(), true).stream().filter(leader::serves).toList();
    }

    /** When that leader received people. */
    List<LocalDate> heldBy(Leader leader, Period period) {
        var mark = leader.mark();
        return held.subMap(period.from(), true, period.to(), true).entrySet().stream().filter(day -> day.getValue().contains(mark)).map(Map.Entry::getKey).toList();
    }

    /** What lies ahead of that leader. */
    List<Duty> ahead(Leader leader, Period period) {
        return duties.stream().filter(duty -> duty.leader() == leader.id() && period.holds(duty.day()) && !duty.day().isBefore(today) && leader.serves(duty.day())).sorted(Comparator.comparing(Duty::day)).toList();
    }

    /** Whether its leader is not there on that day after all: it wants a substitute. */
    public boolean stranded(Duty duty) {
        return leaders.stream().noneMatch(leader -> leader.id() == duty.leader() && leader.serves(duty.day()));
    }

    /** Who is named to stand in for its leader. */
    public Optional<Leader> substitute(Duty duty) {
        return Leader.substitute(duty, leaders);
    }

    /** The days on which somebody is to be there. */
    Set<LocalDate> taken() {
        return duties.stream().filter(duty -> !stranded(duty)).map(Duty::day).collect(Collectors.toSet());
    }
}
