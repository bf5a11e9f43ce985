package org.huiyin.reception.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those above how the duties of each office in their region stand: officials' duties, never anything about those who petition. */
@Component
public class TrackBelow {

    private static final int ROWS = 50;
    private static final int AT_ONCE = 200;

    private final Organisations organisations;
    private final DutyYears years;
    private final Regions regions;

    TrackBelow(Organisations organisations, DutyYears years, Regions regions) {
        this.organisations = organisations;
        this.years = years;
        this.regions = regions;
    }

    /**
     * An office.
     *
     * @param leaders how many of its leaders' times stand how; empty if it has entered none
     * @param days    the same of working days, where it has somebody every day
     */
    public record Below(String office, DutyRule rule, int serving, Map<DutyStanding.State, Integer> leaders, Map<DutyStanding.State, Integer> days) {}

    /**
     * The offices of a level together.
     *
     * @param offices how many there are
     * @param without how many of them have entered no leader
     * @param serving their leaders
     * @param leaders how many of the leaders' times stand how
     * @param days    the same of working days, where an office has somebody every day
     */
    public record LevelDuties(Level level, int offices, int without, int serving, Map<DutyStanding.State, Integer> leaders, Map<DutyStanding.State, Integer> days) {

        static LevelDuties of(Level level, List<Below> all) {
            return new LevelDuties(level, all.size(), (int) all.stream().filter(each -> each.serving() == 0).count(), all.stream().mapToInt(Below::serving).sum(), sum(all, Below::leaders), sum(all, Below::days));
        }

        private static Map<DutyStanding.State, Integer> sum(List<Below> all, Function<Below, Map<DutyStanding.State, Integer>> part) {
            var sum = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
            all.stream().map(part).forEach(one -> one.forEach((state, count) -> sum.merge(state, count, Integer::sum)));
            return sum;
        }
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Below> items, @Nullable String next) {}

    /**
     * The petition offices of the region and below it, by id.
     *
     * @param after the last one of the page before; empty: the first page
     */
    @Needs(Right.WATCH_DUTIES)
    public Slice list(Actor actor, int year, String after) {
        var found = offices(actor).map(Organisation::id).filter(id -> id.compareTo(after) > 0).sorted().limit(ROWS + 1L).toList();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        var rows = years.of(page, year).entrySet().stream().map(office -> below(office.getKey(), office.getValue())).toList();
        return new Slice(rows, found.size() > ROWS ? page.getLast() : null);
    }

    /** All of them, a row for each level, the highest first. */
    @Needs(Right.WATCH_DUTIES)
    public List<LevelDuties> levels(Actor actor, int year) {
        var rows = new EnumMap<Level, List<Below>>(Level.class);
        var all = offices(actor).toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream().collect(Collectors.toMap(Organisation::id, Organisation::region, (one, same) -> one, LinkedHashMap::new));
            years.of(List.copyOf(some.keySet()), year).forEach((office, known) -> regions.find(Objects.requireNonNull(some.get(office)))
                    .ifPresent(region -> rows.computeIfAbsent(region.level(), level -> new ArrayList<>()).add(below(office, known))));
        }
        return rows.entrySet().stream().map(level -> LevelDuties.of(level.getKey(), level.getValue())).toList();
    }

    private Stream<Organisation> offices(Actor actor) {
        return actor.region() == null ? Stream.of() : organisations.of(Organisation.Kind.PETITION_OFFICE, actor.region()).stream();
    }

    private static Below below(String office, DutyYear year) {
        var leaders = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
        var days = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
        TrackYear.of(year).forEach(each -> (each.leader() == 0 ? days : leaders).merge(each.state(), 1, Integer::sum));
        return new Below(office, year.rule(), year.leaders().size(), leaders, days);
    }
}
