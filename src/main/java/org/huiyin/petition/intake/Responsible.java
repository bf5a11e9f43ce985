package org.huiyin.petition.intake;

import java.util.Collections;
import java.util.List;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Sight;
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

    /** Ids of the organisations accused, as far as the directory knows them by name. */
    List<String> accusedUnits(List<Petitioner.Accused> accused) {
        return accused.stream()
                .map(Petitioner.Accused::organisation)
                .filter(name -> name != null && !name.isBlank())
                .flatMap(name -> organisations.search(name.strip(), null, null, null, 20).stream().filter(o -> o.name().equals(name.strip())))
                .map(Organisation::id).distinct().toList();
    }

    Organisation officeFor(String region, List<String> accused) {
        var upward = regions.path(region).reversed().stream().map(Region::code).filter(code -> code.length() == 6).toList();
        return upward.stream()
                .flatMap(code -> organisations.petitionOffice(code).stream())
                .filter(office -> Collections.disjoint(accused, sight.lineage(office.id())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no petition office above " + region));
    }
}
