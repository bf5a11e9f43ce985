package org.huiyin.reception.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those above how the duties of each office in their region stand: officials' duties, never anything about those who petition. */
@Component
public class TrackBelow {

    private static final int ROWS = 50;

    private final Organisations organisations;
    private final DutyYears years;

    TrackBelow(Organisations organisations, DutyYears years) {
        this.organisations = organisations;
        this.years = years;
    }

    /**
     * An office.
     *
     * @param leaders how many of its leaders' times stand how; empty if it has entered none
     * @param days    the same of working days, where it has somebody every day
     */
    public record Below(String office, DutyRule rule, int serving, Map<DutyStanding.State, Integer> leaders, Map<DutyStanding.State, Integer> days) {}

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Below> items, @Nullable String next) {}

    /**
     * The petition offices of the region and below it, by id.
     *
     * @param after the last one of the page before; empty: the first page
     */
    @Needs(Right.WATCH_DUTIES)
    public Slice list(Actor actor, int year, String after) {
        var below = actor.region() == null ? List.<Organisation>of() : organisations.of(Organisation.Kind.PETITION_OFFICE, actor.region());
        var found = below.stream().map(Organisation::id).filter(id -> id.compareTo(after) > 0).sorted().limit(ROWS + 1L).toList();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        var rows = years.of(page, year).entrySet().stream().map(office -> below(office.getKey(), office.getValue())).toList();
        return new Slice(rows, found.size() > ROWS ? page.getLast() : null);
    }

    private static Below below(String office, DutyYear year) {
        var leaders = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
        var days = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
        TrackYear.of(year).forEach(each -> (each.leader() == 0 ? days : leaders).merge(each.state(), 1, Integer::sum));
        return new Below(office, year.rule(), year.leaders().size(), leaders, days);
    }
}
