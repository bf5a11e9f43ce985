package org.huiyin.interop.open311;

import java.util.Optional;
import org.huiyin.directory.Level;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.directory.seat.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which place of the directory a location means: the one whose code it gives, else the county or finer place that its address names, else the county whose seat is nearest to
 * its point. Whoever registers the petition puts it right where that was wrong.
 */
@Component
class FindPlace {

    private static final int COUNTY = 6;
    /** No county of the country's east reaches further from its seat, in kilometres. */
    private static final double FURTHEST = 80;

    private final Regions regions;
    private final Organisations organisations;
    private final Seats seats;

    FindPlace(Regions regions, Organisations organisations, Seats seats) {
        this.regions = regions;
        this.organisations = organisations;
        this.seats = seats;
    }

    /**
     * The place, or the one around it that has a petition office.
     *
     * @throws GeoFault if there is none, or it lies outside of the jurisdiction
     */
    Region of(Location where, @Nullable Region jurisdiction) {
        var named = named(where, jurisdiction).filter(region -> jurisdiction == null || region.code().startsWith(jurisdiction.prefix()));
        return named.flatMap(this::withOffice).orElseThrow(() -> GeoFault.wrong("interop.open311.no-place"));
    }

    private Optional<Region> named(Location where, @Nullable Region jurisdiction) {
        if (where.addressId() != null) {
            return regions.find(where.addressId());
        }
        var told = where.address() == null ? Optional.<Region>empty() : regions.namedIn(where.address(), jurisdiction == null ? null : jurisdiction.code());
        var near = where.point() == null ? Optional.<Region>empty() : seats.nearest(where.point(), FURTHEST, 1).stream().map(Seats.Near::region).findFirst();
        return told.filter(region -> near.isEmpty() || region.level().compareTo(Level.COUNTY) >= 0).or(() -> near);
    }

    private Optional<Region> withOffice(Region region) {
        return regions.path(region.code()).reversed().stream().filter(each -> each.level() != Level.PROVINCE)
                .filter(each -> organisations.petitionOffice(each.code().substring(0, COUNTY)).isPresent()).findFirst();
    }
}
