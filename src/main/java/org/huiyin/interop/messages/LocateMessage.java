package org.huiyin.interop.messages;

import java.util.Optional;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place that a message speaks of: by the source's own columns where it has them, and more closely by its words. */
@Component
final class LocateMessage {

    /** The region's code; {@code named} if the message says it, not we. */
    record Located(String region, boolean named) {}

    private final Regions regions;
    private final Organisations organisations;
    private final Competence competence;

    LocateMessage(Regions regions, Organisations organisations, Competence competence) {
        this.regions = regions;
        this.organisations = organisations;
        this.competence = competence;
    }

    Located locate(Message message, String otherwise) {
        var words = message.title() + '\n' + message.text();
        var place = message.place();
        var byColumns = place.given() ? regions.named(place.province(), place.city(), place.county()) : Optional.<Region>empty();
        var region = byColumns.map(wide -> regions.namedIn(words, wide.code()).orElse(wide)).or(() -> regions.namedIn(words, null));
        return region.filter(found -> hasOffice(found.code())).map(found -> new Located(found.code(), true)).orElse(new Located(otherwise, false));
    }

    /** Whether a petition office answers for the region. The directory also names places that have none. */
    boolean hasOffice(String region) {
        return organisations.petitionOffice(region).isPresent();
    }

    /** Whether the directory proposes a competent unit for the matter there. */
    boolean hasCompetentUnit(@Nullable String category, String region) {
        return competence.competent(category, region).isPresent();
    }

    String province(String region) {
        return regions.path(region).stream().findFirst().map(Region::name).orElse("");
    }
}
