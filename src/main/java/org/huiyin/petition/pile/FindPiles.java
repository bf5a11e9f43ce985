package org.huiyin.petition.pile;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the places in which matters pile up or were answered badly, in the region of the asker's office. */
@Component
public class FindPiles {

    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int VILLAGE = 12;
    private static final Map<Level, Integer[]> GRAINS = Map.of(Level.PROVINCE, new Integer[] {COUNTY, TOWN}, Level.CITY, new Integer[] {COUNTY, TOWN}, Level.COUNTY, new Integer[] {TOWN, VILLAGE},
            Level.TOWNSHIP, new Integer[] {VILLAGE}, Level.VILLAGE, new Integer[] {VILLAGE});

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Regions regions;
    private final PileSettings settings;
    private final LegalTime time;

    FindPiles(JdbcClient jdbc, Organisations organisations, Regions regions, PileSettings settings, LegalTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.regions = regions;
        this.settings = settings;
        this.time = time;
    }

    /**
     * The heaviest first, the grains side by side: of a province or city its counties and towns, of a county its towns and villages, of a town its villages.
     *
     * @param most how many of each grain
     */
    @Needs(Right.PLAN_RECEPTION)
    public List<Pile> list(Actor actor, int most) {
        return actor.unit() == null || organisations.find(actor.unit()).isEmpty() ? List.of()
                : regions.find(organisations.current(actor.unit()).region()).map(region -> of(region, most)).orElse(List.of());
    }

    private List<Pile> of(Region region, int most) {
        var today = time.today();
        return jdbc.sql(PileSql.PILES).param("from", region.prefix()).param("to", Long.toString(Long.parseLong(region.prefix()) + 1)).param("today", Date.valueOf(today))
                .param("since", Timestamp.from(today.minusMonths(settings.months()).atStartOfDay(LegalTime.ZONE).toInstant())).param("sizes", GRAINS.get(region.level()))
                .param("least", settings.least()).param("most", most)
                .query(Pile::read).list();
    }
}
