package org.huiyin.petition.lifecycle;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the petition office of a place: that of the county, or the next one upward that is not itself complained of. */
@Component
public final class Offices {

    private final Regions regions;
    private final Organisations organisations;
    private final Sight sight;

    Offices(Regions regions, Organisations organisations, Sight sight) {
        this.regions = regions;
        this.organisations = organisations;
        this.sight = sight;
    }

    /** @throws InvalidInput on {@code accused} if every office that could receive it is under the accused */
    public Organisation officeFor(String region, List<String> accused) {
        return nearest(region, accused).orElseThrow(() -> InvalidInput.of("accused", "petition.no-office-above"));
    }

    /** The petition office of the next government up, past any that is complained of; nothing at the top. */
    public Optional<Organisation> officeAbove(String office, List<String> accused) {
        return up(office).flatMap(government -> up(government.id())).flatMap(above -> nearest(above.region(), accused));
    }

    private Optional<Organisation> nearest(String region, List<String> accused) {
        return regions.path(region).reversed().stream().map(Region::code).filter(code -> code.length() == 6)
                .flatMap(code -> organisations.petitionOffice(code).stream())
                .filter(office -> !complainedOf(office.id(), accused))
                .findFirst();
    }

    /** Whether a place lies in the region for which an organisation answers. */
    public static boolean answersFor(Organisation organisation, String place) {
        var own = organisation.region();
        return place.startsWith(own.length() > 6 ? own : own.replaceFirst("(00)+$", ""));
    }

    /** The organ one level above, past any that is complained of, to whom a review is asked of (Art 30, 35, 36). */
    public Optional<Organisation> above(@Nullable String unit, List<String> accused) {
        var next = up(unit);
        while (next.isPresent() && complainedOf(next.get().id(), accused)) {
            next = up(next.get().id());
        }
        return next;
    }

    private Optional<Organisation> up(@Nullable String unit) {
        return Optional.ofNullable(unit).flatMap(organisations::find).map(Organisation::parent).map(organisations::current);
    }

    /** Whether a unit or one above it is among the accused. */
    public boolean complainedOf(String unit, List<String> accused) {
        return !Collections.disjoint(accused, sight.lineage(unit));
    }
}
