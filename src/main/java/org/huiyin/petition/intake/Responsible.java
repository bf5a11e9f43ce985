package org.huiyin.petition.intake;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the petition office that receives a petition: that of the county, or the next one upward that is not itself complained of. */
@Component
final class Responsible {

    private final Regions regions;
    private final Organisations organisations;
    private final Sight sight;

    Responsible(Regions regions, Organisations organisations, Sight sight) {
        this.regions = regions;
        this.organisations = organisations;
        this.sight = sight;
    }

    /**
     * The organisations accused. A name that the directory does not hold word for word leaves the matter unsettled, so that a person looks
     * before it goes anywhere; one that only speaks of a petition office is taken to mean the one that would receive it.
     */
    Accused accused(String region, PetitionClass kind, List<Petitioner.Accused> named) {
        var units = new LinkedHashSet<String>();
        var found = true;
        for (var each : named) {
            var those = organisationsOf(each.organisation());
            found &= !those.isEmpty();
            those.forEach(o -> units.add(organisations.current(o.id()).id()));
            if (those.isEmpty() && speaksOfOffice(region, each)) {
                organisations.petitionOffice(county(region)).ifPresent(o -> units.add(o.id()));
            }
        }
        var settled = kind != PetitionClass.ACCUSATION || found && !named.isEmpty();
        return new Accused(List.copyOf(units), settled);
    }

    private List<Organisation> organisationsOf(@Nullable String name) {
        return name == null || name.isBlank() ? List.of() : organisations.named(name);
    }

    private boolean speaksOfOffice(String region, Petitioner.Accused each) {
        return organisations.petitionOffice(county(region)).filter(office -> {
            var place = regions.find(office.region()).map(Region::name).orElse("");
            var kind = office.name().startsWith(place) ? office.name().substring(place.length()) : office.name();
            return (each.organisation() + " " + each.name()).contains(kind);
        }).isPresent();
    }

    private static String county(String region) {
        return region.substring(0, 6);
    }

    /** @throws InvalidInput on {@code accused} if every office that could receive it is under the accused */
    Organisation officeFor(String region, List<String> accused) {
        var upward = regions.path(region).reversed().stream().map(Region::code).filter(code -> code.length() == 6).toList();
        return upward.stream()
                .flatMap(code -> organisations.petitionOffice(code).stream())
                .filter(office -> Collections.disjoint(accused, sight.lineage(office.id())))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("accused", "petition.no-office-above"));
    }
}
