package org.huiyin.petition.intake;

import java.util.LinkedHashSet;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.AccusedAccounts;
import org.huiyin.petition.lifecycle.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which organisations a new petition accuses, and which office receives it. */
@Component
final class Responsible {

    private final Regions regions;
    private final Organisations organisations;
    private final Offices offices;
    private final AccusedAccounts accounts;

    Responsible(Regions regions, Organisations organisations, Offices offices, AccusedAccounts accounts) {
        this.regions = regions;
        this.organisations = organisations;
        this.offices = offices;
        this.accounts = accounts;
    }

    Organisation officeFor(String region, List<String> accused) {
        return offices.officeFor(region, accused);
    }

    /**
     * The organisations accused, and the accounts of accused persons there. A name that the directory does not hold word for word leaves the matter unsettled, so that a person looks
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
        units.addAll(accounts.of(units, named.stream().map(Petitioner.Accused::name).toList()));
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
}
