package org.huiyin.petition.pile;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how the matters of one place stand, to whoever prepares a visit there or makes it. */
@Component
public class DescribePlace {

    /** What a leader can take in; a briefing has two pages. */
    private static final int OPEN = 12;
    private static final int HOT = 6;
    private static final int MONTHS = 3;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Regions regions;
    private final PileSettings settings;
    private final LegalTime time;

    DescribePlace(JdbcClient jdbc, Organisations organisations, Regions regions, PileSettings settings, LegalTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.regions = regions;
        this.settings = settings;
        this.time = time;
    }

    /** @return nothing if there is no such place within the region of the actor's unit, or if it is wider than a county */
    @Needs(Right.READ_BRIEFING)
    public Optional<PlaceMatters> of(Actor actor, String code) {
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find).flatMap(unit -> regions.find(organisations.current(unit.id()).region()))
                .filter(own -> code.startsWith(own.prefix())).flatMap(own -> regions.find(code)).filter(place -> place.prefix().length() >= 6).map(this::of);
    }

    private PlaceMatters of(Region place) {
        var today = time.today();
        var bounds = Map.of("from", place.prefix(), "to", Long.toString(Long.parseLong(place.prefix()) + 1));
        var open = jdbc.sql(PileSql.OPEN).params(bounds).param("limit", OPEN + 1).query((row, n) -> {
            var due = row.getObject("next_due", LocalDate.class);
            return new PlaceMatters.Open(row.getString("number"), row.getString("category"), row.getString("region"), row.getTimestamp("received_at").toInstant().atZone(LegalTime.ZONE).toLocalDate(),
                    row.getString("holder"), due, due != null && due.isBefore(today), row.getBoolean("again"));
        }).list();
        var hot = jdbc.sql(PileSql.HOT).params(bounds).param("lately", start(today.minusMonths(MONTHS))).param("before", start(today.minusMonths(2 * MONTHS))).param("least", settings.least())
                .param("limit", HOT).query((row, n) -> new PlaceMatters.Hot(row.getString("category"), row.getInt("lately"), row.getInt("before"))).list();
        return new PlaceMatters(counts(place, bounds, today), hot, List.copyOf(open.subList(0, Math.min(OPEN, open.size()))), open.size() > OPEN);
    }

    private Pile counts(Region place, Map<String, String> bounds, LocalDate today) {
        return jdbc.sql(PileSql.PILES).params(bounds).param("today", Date.valueOf(today)).param("since", start(today.minusMonths(settings.months())))
                .param("sizes", new Integer[] {place.prefix().length()}).param("least", settings.least()).param("most", 1).query(Pile::read).optional()
                .orElseGet(() -> new Pile(place.code(), 0, 0, 0, 0, 0));
    }

    private static @Nullable Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }
}
