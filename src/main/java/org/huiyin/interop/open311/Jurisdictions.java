package org.huiyin.interop.open311;

import java.util.Optional;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.springframework.stereotype.Component;

/** One endpoint serves every place of the installation: a {@code jurisdiction_id} is optional, and the code of a region that narrows what is meant. */
@Component
class Jurisdictions {

    private final Regions regions;

    Jurisdictions(Regions regions) {
        this.regions = regions;
    }

    /** @throws GeoFault if there is no such place */
    Optional<Region> of(Sent sent) {
        var id = sent.one("jurisdiction_id");
        return id == null ? Optional.empty() : Optional.of(regions.find(id).orElseThrow(() -> GeoFault.notFound("interop.open311.no-jurisdiction")));
    }

    /** What the codes of its places begin with. */
    String prefix(Sent sent) {
        return of(sent).map(Region::prefix).orElse("");
    }
}
