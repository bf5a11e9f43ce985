package org.huiyin.petition.lifecycle;

import java.util.Collections;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
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
        var upward = regions.path(region).reversed().stream().map(Region::code).filter(code -> code.length() == 6).toList();
        return upward.stream()
                .flatMap(code -> organisations.petitionOffice(code).stream())
                .filter(office -> !complainedOf(office.id(), accused))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("accused", "petition.no-office-above"));
    }

    /** Whether a unit or one above it is among the accused. */
    public boolean complainedOf(String unit, List<String> accused) {
        return !Collections.disjoint(accused, sight.lineage(unit));
    }
}
